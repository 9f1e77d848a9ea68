package workbook.migrate.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables and views of a database as they are, without those that migrating leaves behind. */
public record Schema(List<Table> tables, List<View> views) {
  /** The table that says at which revision a database is; Alembic's own. */
  public static final String VERSION_TABLE = "alembic_version";

  /** The table that says how it came there; ours. */
  public static final String HISTORY_TABLE = "alembic_history";

  /** Copies the lists. */
  public Schema {
    tables = List.copyOf(tables);
    views = List.copyOf(views);
  }

  /** A schema without views. */
  public Schema(List<Table> tables) {
    this(tables, List.of());
  }

  /** A query that is read like a table, as the database writes it. */
  public record View(String name, String sql) {}

  /** Reads what is there: the whole file of SQLite, the connection's schema of MySQL. */
  public static Schema read(Connection connection) throws SQLException {
    return SchemaReader.of(connection).read();
  }

  /** The table with this name. */
  public Optional<Table> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /** What must change to come from this schema to the other. */
  public SchemaDifference difference(Schema other) {
    return SchemaDifference.between(this, other);
  }

  /** Each table as a small table of its columns; then the names of the views. */
  @Override
  public String toString() {
    String all = tables.isEmpty() ? "(no tables)" : joined(tables, Table::toString, "\n\n");
    return views.isEmpty() ? all : all + "\n\n" + joined(views, it -> "view " + it.name(), "\n");
  }

  private static <T> String joined(List<T> all, Function<T, String> text, String between) {
    return all.stream().map(text).collect(Collectors.joining(between));
  }
}
