package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.CatalogueTable;
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
    String sql = MySqlText.plain(writer.createTable(RequiredKey.of(known.creation())).get(0).sql());
    CreateTableText text = CreateTableText.parse(table, sql);
    for (Index index : known.indexes()) {
      text = text.addConstraint(new IndexText(writer).within(index));
    }
    return text;
  }

  @Override
  public boolean hasIndex(String name, String table) {
    return catalogue.get().table(table).filter(it -> hasIndex(name, it)).isPresent()
        || catalogue.get().parts().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
  }

  @Override
  public List<String> expressionIndexes(String table, String column) {
    return catalogue.get().table(table).stream()
        .flatMap(it -> it.indexes().stream())
        .map(it -> new IndexLine(new IndexText(writer).within(it)))
        .filter(it -> it.isOfExpression(column))
        .map(IndexLine::name)
        .toList();
  }

  /** Of those that raw SQL made, only their author's text is known. */
  @Override
  public List<Speaker> speakers() {
    return List.of();
  }

  @Override
  public List<Reference> references(String table) {
    return catalogue.get().tables().stream()
        .sorted(Comparator.comparing(CatalogueTable::name))
        .flatMap(KnownMySql::references)
        .filter(it -> it.beginsAt(table) || it.leadsTo(table))
        .toList();
  }

  private static Stream<Reference> references(CatalogueTable table) {
    return table.foreignKeys().stream()
        .sorted(Comparator.comparing(Constraint.ForeignKey::name))
        .map(it -> new Reference(table.name(), it));
  }

  @Override
  public Optional<KeyType> type(String table, String column) {
    return catalogue
        .get()
        .table(table)
        .flatMap(known -> known.column(column).map(it -> type(known, it)));
  }

  private KeyType type(CatalogueTable table, Column column) {
    return new KeyType(
        writer.type(table.creation(), column), column.collation(), counts(table, column));
  }

  private static boolean counts(CatalogueTable table, Column column) {
    return Ddl.counts(table.creation(), column) || column.isIdentity();
  }

  @Override
  public List<KeyIndex> indexes(String table) {
    return catalogue.get().table(table).stream().flatMap(KnownMySql::indexes).toList();
  }

  private static Stream<KeyIndex> indexes(CatalogueTable table) {
    List<KeyIndex> all = new ArrayList<>();
    if (!table.primaryKey().isEmpty()) {
      all.add(new KeyIndex(Constraint.PrimaryKey.NAME, table.primaryKey()));
    }
    table.columns().stream()
        .filter(Column::isUnique)
        .forEach(it -> all.add(new KeyIndex(it.name(), List.of(it.name()))));
    table.constraints().stream()
        .filter(Constraint.Unique.class::isInstance)
        .flatMap(KeyIndex::of)
        .forEach(all::add);
    table.indexes().forEach(it -> all.add(KeyIndex.of(it)));
    return all.stream();
  }

  @Override
  public Optional<String> counting(String table) {
    return catalogue.get().table(table).stream()
        .flatMap(known -> known.columns().stream().filter(it -> counts(known, it)))
        .map(Column::name)
        .findFirst();
  }

  /** Constraints bring an index of their name along; that of a foreign key may outlive it. */
  private static boolean hasIndex(String name, CatalogueTable table) {
    return table.index(name).isPresent()
        || table.constraint(name).filter(it -> it.accept(new BringsIndex())).isPresent()
        || table.column(name).filter(Column::isUnique).isPresent()
        || table.former().stream().anyMatch(name::equalsIgnoreCase);
  }
}
