package workbook.migrate.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;

/** Reads the foreign keys of an SQLite table. */
final class SqliteForeignKeys {
  private record Part(
      int id, String table, String from, @Nullable String to, String onUpdate, String onDelete) {}

  private final Catalogue catalogue;
  private final String table;
  private final CreateTableText text;

  SqliteForeignKeys(Catalogue catalogue, String table, CreateTableText text) {
    this.catalogue = catalogue;
    this.table = table;
    this.text = text;
  }

  List<Table.ForeignKey> read() throws SQLException {
    Map<Integer, List<Part>> keys =
        catalogue
            .query(
                "SELECT id, \"table\", \"from\", \"to\", on_update, on_delete"
                    + " FROM pragma_foreign_key_list(?) ORDER BY id, seq",
                row ->
                    new Part(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                table)
            .stream()
            .collect(Collectors.groupingBy(Part::id, TreeMap::new, Collectors.toList()));
    return keys.values().stream().map(this::foreignKey).toList();
  }

  private Table.ForeignKey foreignKey(List<Part> parts) {
    Part first = parts.get(0);
    List<String> columns = parts.stream().map(Part::from).toList();
    Optional<ConstraintPlace> said = said(columns);
    return new Table.ForeignKey(
        said.map(ConstraintPlace::name).orElse(""),
        columns,
        first.table(),
        parts.stream().map(part -> part.to() == null ? "" : part.to()).toList(),
        first.onDelete(),
        first.onUpdate(),
        said.map(ConstraintPlace::deferral).orElse(""));
  }

  private Optional<ConstraintPlace> said(List<String> columns) {
    return text.constraints().stream()
        .filter(it -> it.kind() == Clause.Kind.REFERENCES)
        .filter(it -> String.join("\n", it.columns()).equalsIgnoreCase(String.join("\n", columns)))
        .findFirst();
  }
}
