package workbook.migrate.ddl;

import java.util.List;
import java.util.function.Supplier;
import workbook.migrate.Column;
import workbook.migrate.Index;
import workbook.migrate.TableItem;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.CatalogueTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.CreateTableText;

/** What a MySQL database has, as a catalogue knows it. */
final class KnownMySql implements MySqlTables {
  private final Supplier<Catalogue> catalogue;
  private final MySqlDdl writer = new MySqlDdl(this);

  KnownMySql(Supplier<Catalogue> catalogue) {
    this.catalogue = catalogue;
  }

  MySqlDdl writer() {
    return writer;
  }

  @Override
  public CreateTableText definition(String table, String column) {
    CatalogueTable known = Whole.required(catalogue.get(), table, column);
    String sql = MySqlText.plain(writer.createTable(keyRequired(known)).get(0).sql());
    CreateTableText text = CreateTableText.parse(table, sql);
    for (Index index : known.indexes()) {
      text = text.addConstraint(new IndexText(writer).within(index));
    }
    return text;
  }

  /** MySQL makes the columns of a key required, whatever was said of them. */
  private static Operation.CreateTable keyRequired(CatalogueTable table) {
    List<String> key = table.primaryKey();
    List<TableItem> items =
        table.creation().items().stream()
            .map(it -> it instanceof Column column ? required(column, key) : it)
            .toList();
    return new Operation.CreateTable(table.name(), items);
  }

  private static TableItem required(Column column, List<String> key) {
    return key.contains(column.name()) ? column.notNull() : column;
  }

  @Override
  public boolean hasIndex(String name, String table) {
    return catalogue.get().table(table).filter(it -> hasIndex(name, it)).isPresent()
        || catalogue.get().parts().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
  }

  /** Constraints bring an index of their name along; that of a foreign key may outlive it. */
  private static boolean hasIndex(String name, CatalogueTable table) {
    return table.index(name).isPresent()
        || table.constraint(name).filter(it -> it.accept(new BringsIndex())).isPresent()
        || table.column(name).filter(Column::isUnique).isPresent()
        || table.former().stream().anyMatch(name::equalsIgnoreCase);
  }
}
