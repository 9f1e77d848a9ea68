package workbook.migrate.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads MySQL's schema from {@code information_schema}, each kind of thing in one query. */
final class MySqlSchemaReader implements SchemaReader {
  private record Named(String name, @Nullable String comment, String options) {}

  private final Catalogue catalogue;

  MySqlSchemaReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Something and the table that it belongs to. */
  record Of<T>(String table, T value) {
    static <T> Map<String, List<T>> byTable(List<Of<T>> all) {
      return all.stream()
          .collect(
              Collectors.groupingBy(Of::table, Collectors.mapping(Of::value, Collectors.toList())));
    }
  }

  @Override
  public Schema read() throws SQLException {
    Map<String, List<MySqlColumns.Told>> columns = Of.byTable(new MySqlColumns(catalogue).read());
    MySqlIndexes indexes = MySqlIndexes.read(catalogue);
    Map<String, List<Table.ForeignKey>> foreignKeys =
        Of.byTable(new MySqlForeignKeys(catalogue).read());
    Map<String, List<Table.Check>> checks = Of.byTable(checks());
    Map<String, List<Table.Trigger>> triggers = Of.byTable(triggers());
    List<Table> tables = new ArrayList<>();
    for (Named table : tables()) {
      String name = table.name();
      List<MySqlColumns.Told> told = columns.getOrDefault(name, List.of());
      List<Table.ForeignKey> keys = foreignKeys.getOrDefault(name, List.of());
      tables.add(
          new Table(
              name,
              told.stream().map(MySqlColumns.Told::column).toList(),
              indexes.primaryKey(name),
              indexes.uniques(name),
              keys,
              indexes.others(name, keys),
              checks.getOrDefault(name, List.of()),
              told.stream().map(MySqlColumns.Told::detail).toList(),
              triggers.getOrDefault(name, List.of()),
              table.options(),
              table.comment()));
    }
    return new Schema(ForeignKeyEnds.found(tables), views());
  }

  /** By name: when a table was made, MySQL knows to the second, and not of a table built anew. */
  private List<Named> tables() throws SQLException {
    return catalogue.query(
        "SELECT t.table_name, nullif(t.table_comment, ''),"
            + " if(t.table_collation <> s.default_collation_name,"
            + " concat('COLLATE=', t.table_collation), '')"
            + " FROM information_schema.tables t"
            + " JOIN information_schema.schemata s ON s.schema_name = t.table_schema"
            + " WHERE t.table_schema = database() AND t.table_type = 'BASE TABLE'"
            + " AND t.table_name NOT IN (?, ?) ORDER BY t.table_name",
        row -> new Named(row.getString(1), row.getString(2), row.getString(3)),
        Schema.VERSION_TABLE,
        Schema.HISTORY_TABLE);
  }

  private List<Of<Table.Check>> checks() throws SQLException {
    return catalogue.query(
        "SELECT t.table_name, c.constraint_name, c.check_clause"
            + " FROM information_schema.check_constraints c"
            + " JOIN information_schema.table_constraints t"
            + " ON t.constraint_schema = c.constraint_schema"
            + " AND t.constraint_name = c.constraint_name"
            + " WHERE c.constraint_schema = database() ORDER BY t.table_name, c.constraint_name",
        row ->
            new Of<>(
                row.getString(1),
                new Table.Check(row.getString(2), MySqlExpression.of(row.getString(3)))));
  }

  private List<Of<Table.Trigger>> triggers() throws SQLException {
    return catalogue.query(
        "SELECT event_object_table, trigger_name, concat(action_timing, ' ', event_manipulation,"
            + " ' ', action_statement) FROM information_schema.triggers"
            + " WHERE trigger_schema = database() ORDER BY trigger_name",
        row -> new Of<>(row.getString(1), new Table.Trigger(row.getString(2), row.getString(3))));
  }

  /** The server writes the schema before each name, which says nothing of the view. */
  private List<Schema.View> views() throws SQLException {
    return catalogue.query(
        "SELECT table_name, replace(view_definition, concat('`', table_schema, '`.'), '')"
            + " FROM information_schema.views WHERE table_schema = database() ORDER BY table_name",
        row -> new Schema.View(row.getString(1), row.getString(2)));
  }
}
