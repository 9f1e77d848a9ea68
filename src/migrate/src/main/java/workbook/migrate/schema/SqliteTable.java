package workbook.migrate.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/** Reads a table of SQLite: the catalogue tells what is there, the statement what it is called. */
final class SqliteTable {
  private record Keyed(Column column, int keyPosition) {}

  private final SqliteParts parts;
  private final String name;
  private final CreateTableText text;

  SqliteTable(SqliteParts parts, String name, String sql) {
    this.parts = parts;
    this.name = name;
    this.text = CreateTableText.parse(name, sql);
  }

  Table read() {
    List<Keyed> columns = columns();
    return new Table(
        name,
        columns.stream().map(Keyed::column).toList(),
        primaryKey(columns),
        uniques(columns),
        new SqliteForeignKeys(parts.foreignKeysOf(name), text).read(),
        new SqliteIndexes(parts, name).read(),
        checks(),
        columns.stream().map(it -> detail(it.column().name())).toList(),
        parts.triggersOf(name),
        text.tail().strip(),
        null);
  }

  private List<Keyed> columns() {
    return parts.columnsOf(name).stream()
        .map(it -> new Keyed(column(it), it.keyPosition()))
        .toList();
  }

  private Column column(SqliteParts.ColumnRow row) {
    boolean counts = row.keyPosition() > 0 && text.isAutoincrement();
    boolean required = row.required() || row.keyPosition() > 0;
    return new Column(
        row.name(), plainType(row.type()), !required, defaultSql(row.defaultSql()), counts);
  }

  /**
   * A default in the quotes of names is a text all the same, and stands for one in no other place.
   */
  private static @Nullable String defaultSql(@Nullable String told) {
    if (told == null || !told.startsWith("\"")) {
      return told;
    }
    List<SqlTokens.Token> tokens = SqlTokens.of(told).list();
    return tokens.size() == 1 ? "'" + tokens.get(0).name().replace("'", "''") + "'" : told;
  }

  private ColumnDetail detail(String column) {
    Optional<ColumnText> said = text.column(column);
    return new ColumnDetail(
        column,
        said.flatMap(it -> it.clause(Clause.Kind.GENERATED))
            .map(SqliteTable::generated)
            .orElse(null),
        said.flatMap(it -> it.clause(Clause.Kind.COLLATE))
            .map(it -> SqlTokens.of(it.text()).list().get(1).name())
            .orElse(null),
        null);
  }

  /** The catalogue takes the words before AS for a part of the type. */
  private static String plainType(String type) {
    return type.toLowerCase(Locale.ROOT)
        .replaceFirst("\\s*generated always$", "")
        .replaceAll("\\s*([(),])\\s*", "$1");
  }

  private static ColumnDetail.Generated generated(Clause clause) {
    String sql = SqlTokens.of(clause.text()).group().map(SqlTokens.Token::inside).orElse("");
    return new ColumnDetail.Generated(
        sql.strip(), clause.text().toUpperCase(Locale.ROOT).endsWith("STORED"));
  }

  private static List<String> primaryKey(List<Keyed> columns) {
    return columns.stream()
        .filter(it -> it.keyPosition() > 0)
        .sorted(Comparator.comparingInt(Keyed::keyPosition))
        .map(it -> it.column().name())
        .toList();
  }

  private List<Table.Unique> uniques(List<Keyed> columns) {
    List<Table.Unique> uniques = new ArrayList<>();
    for (ConstraintPlace place : text.constraints()) {
      if (place.kind() == Clause.Kind.UNIQUE) {
        uniques.add(
            new Table.Unique(
                place.name(),
                place.columns().stream().map(it -> asDeclared(it, columns)).toList()));
      }
    }
    return uniques;
  }

  /** A constraint may write a column's name in other case. */
  private static String asDeclared(String column, List<Keyed> columns) {
    return columns.stream()
        .map(it -> it.column().name())
        .filter(column::equalsIgnoreCase)
        .findFirst()
        .orElse(column);
  }

  private List<Table.Check> checks() {
    return text.constraints().stream()
        .filter(it -> it.kind() == Clause.Kind.CHECK)
        .map(it -> new Table.Check(it.name(), it.inside()))
        .toList();
  }
}
