package workbook.migrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;

/** Reads the foreign keys of an SQLite table. */
final class SqliteForeignKeys {
  private final List<SqliteParts.KeyRow> rows;
  private final CreateTableText text;

  SqliteForeignKeys(List<SqliteParts.KeyRow> rows, CreateTableText text) {
    this.rows = rows;
    this.text = text;
  }

  List<Table.ForeignKey> read() {
    Map<Integer, List<SqliteParts.KeyRow>> keys =
        rows.stream()
            .collect(
                Collectors.groupingBy(SqliteParts.KeyRow::id, TreeMap::new, Collectors.toList()));
    return keys.values().stream().map(this::foreignKey).toList();
  }

  private Table.ForeignKey foreignKey(List<SqliteParts.KeyRow> parts) {
    SqliteParts.KeyRow first = parts.get(0);
    List<String> columns = parts.stream().map(SqliteParts.KeyRow::from).toList();
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
