package workbook.migrate.schema;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbook.migrate.schema.MySqlSchemaReader.Of;

/** Reads the foreign keys of MySQL's tables. */
final class MySqlForeignKeys {
  private record Part(
      String table,
      String name,
      String column,
      String target,
      String targetColumn,
      String onDelete,
      String onUpdate) {}

  private final Catalogue catalogue;

  MySqlForeignKeys(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Of<Table.ForeignKey>> read() throws SQLException {
    Map<List<String>, List<Part>> keys =
        catalogue
            .query(
                "SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name,"
                    + " k.referenced_column_name, r.delete_rule, r.update_rule"
                    + " FROM information_schema.key_column_usage k"
                    + " JOIN information_schema.referential_constraints r"
                    + " ON r.constraint_schema = k.constraint_schema"
                    + " AND r.constraint_name = k.constraint_name"
                    + " AND r.table_name = k.table_name"
                    + " WHERE k.table_schema = database() AND k.referenced_table_name IS NOT NULL"
                    + " ORDER BY k.table_name, k.constraint_name, k.ordinal_position",
                row ->
                    new Part(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    part -> List.of(part.table(), part.name()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return keys.values().stream().map(MySqlForeignKeys::foreignKey).toList();
  }

  private static Of<Table.ForeignKey> foreignKey(List<Part> parts) {
    Part first = parts.get(0);
    return new Of<>(
        first.table(),
        new Table.ForeignKey(
            first.name(),
            parts.stream().map(Part::column).toList(),
            first.target(),
            parts.stream().map(Part::targetColumn).toList(),
            first.onDelete(),
            first.onUpdate(),
            ""));
  }
}
