package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbook.migrate.Column;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.CatalogueTable;
import workbook.migrate.catalogue.RawPart;
import workbook.migrate.sql.CreateTableText;

/**
 * What an SQLite database has, as a catalogue knows it. Its script must run on any SQLite that is
 * about, so nothing is asked for that came late.
 */
final class KnownSqlite implements SqliteTables {
  private static final int MAJOR = 3;
  private static final int MINOR = 35;

  private final Supplier<Catalogue> catalogue;
  private final Consumer<String> script;
  private final SqliteDdl writer = new SqliteDdl(this);

  KnownSqlite(Supplier<Catalogue> catalogue, Consumer<String> script) {
    this.catalogue = catalogue;
    this.script = script;
  }

  SqliteDdl writer() {
    return writer;
  }

  @Override
  public boolean isAtLeast(int major, int minor) {
    return major < MAJOR || (major == MAJOR && minor <= MINOR);
  }

  private Optional<CatalogueTable> find(String table) {
    return catalogue.get().table(table);
  }

  @Override
  public LiveTable table(String name) {
    CatalogueTable table = Whole.required(catalogue.get(), name);
    return LiveTable.among(
        CreateTableText.parse(table.name(), writer.createTable(table.creation()).get(0).sql()),
        Stream.concat(indexes(table), rawIndexes(table)).toList(),
        raw(RawPart.Kind.TRIGGER, table).toList(),
        raw(RawPart.Kind.VIEW, table).toList());
  }

  private Stream<LiveTable.Part> indexes(CatalogueTable table) {
    IndexText text = new IndexText(writer);
    return table.indexes().stream()
        .map(it -> new LiveTable.Part(it.name(), table.name(), text.of(it)));
  }

  private Stream<LiveTable.Part> rawIndexes(CatalogueTable table) {
    return raw(RawPart.Kind.INDEX, table).filter(it -> it.table().equalsIgnoreCase(table.name()));
  }

  /** What raw SQL made, of this table and of others. */
  private Stream<LiveTable.Part> raw(RawPart.Kind kind, CatalogueTable table) {
    return catalogue.get().parts().stream()
        .filter(it -> it.kind() == kind)
        .map(it -> new LiveTable.Part(it.name(), owner(it, table), it.sql()));
  }

  /** Called as the table itself writes its name. */
  private static String owner(RawPart part, CatalogueTable table) {
    return part.table().equalsIgnoreCase(table.name()) ? table.name() : part.table();
  }

  @Override
  public boolean isStrict(String table) {
    return find(table).filter(it -> StrictTypes.isStrict(writer.tail(it.creation()))).isPresent();
  }

  @Override
  public boolean hasColumn(String table, String column) {
    return find(table).filter(CatalogueTable::isWhole).isEmpty()
        || find(table).flatMap(it -> it.column(column)).isPresent();
  }

  @Override
  public List<String> stored(String table) {
    return find(table).stream()
        .flatMap(it -> it.columns().stream())
        .filter(it -> it.generated() == null)
        .map(Column::name)
        .toList();
  }

  @Override
  public Optional<String> pointingTo(String table) {
    return catalogue.get().tables().stream()
        .filter(it -> !it.name().equalsIgnoreCase(table))
        .filter(
            it -> it.foreignKeys().stream().anyMatch(key -> key.table().equalsIgnoreCase(table)))
        .map(CatalogueTable::name)
        .findFirst();
  }

  @Override
  public boolean has(String name) {
    return find(name).isPresent()
        || catalogue.get().parts().stream().anyMatch(it -> it.name().equalsIgnoreCase(name))
        || catalogue.get().tables().stream().anyMatch(it -> it.index(name).isPresent());
  }

  /** Where it counts at all, the statements that note the number do no harm. */
  @Override
  public boolean countsOn(String table) {
    return find(table).stream().flatMap(it -> it.columns().stream()).anyMatch(Column::isIdentity);
  }

  @Override
  public boolean understands(String sql) {
    return true;
  }

  @Override
  public Guard rebuildGuard() {
    return new ScriptGuard(script);
  }
}
