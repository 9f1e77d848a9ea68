package workbook.migrate.schema;

import java.sql.SQLException;
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

  private final Catalogue catalogue;
  private final String name;
  private final CreateTableText text;

  SqliteTable(Catalogue catalogue, String name, String sql) {
    this.catalogue = catalogue;
    this.name = name;
    this.text = CreateTableText.parse(name, sql);
  }

  Table read(List<Table.Trigger> triggers) throws SQLException {
    List<Keyed> columns = columns();
    return new Table(
        name,
        columns.stream().map(Keyed::column).toList(),
        primaryKey(columns),
        uniques(columns),
        new SqliteForeignKeys(catalogue, name, text).read(),
        new SqliteIndexes(catalogue, name).read(),
        checks(),
        columns.stream().map(it -> detail(it.column().name())).toList(),
        triggers,
        text.tail().strip(),
        null);
  }

  private List<Keyed> columns() throws SQLException {
    return catalogue.query(
        "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo(?)"
            + " WHERE hidden <> 1 ORDER BY cid",
        row -> {
          int key = row.getInt(5);
          String column = row.getString(1);
          return new Keyed(
              column(column, row.getString(2), row.getBoolean(3) || key > 0, row.getString(4)),
              key);
        },
        name);
  }

  private Column column(String column, String type, boolean required, @Nullable String defaultSql) {
    boolean counts =
        text.column(column)
            .flatMap(it -> it.clause(Clause.Kind.PRIMARY_KEY))
            .filter(it -> it.text().toUpperCase(Locale.ROOT).endsWith("AUTOINCREMENT"))
            .isPresent();
    return new Column(column, plainType(type), !required, defaultSql, counts);
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
