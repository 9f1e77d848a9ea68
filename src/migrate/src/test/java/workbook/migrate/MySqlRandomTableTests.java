package workbook.migrate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.comment;
import static workbook.migrate.Columns.defaultSql;
import static workbook.migrate.Columns.nativeType;
import static workbook.migrate.Columns.noDefault;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.migrate.reflect.Reflected;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;

/**
 * What holds for every column of every table, by what MySQL itself tells of them; the seed of a
 * failure is its test's name.
 */
final class MySqlRandomTableTests extends DatabaseContract {
  @TempDir private Path revisions;
  private MysqlDataSource database;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_change_of_a_column_changes_nothing_else_and_the_first_revision_makes_it_all(long seed)
      throws Exception {
    RandomMySql random = new RandomMySql(seed);
    sql(random.statements.toArray(String[]::new));
    try {
      for (RandomMySql.Made column : random.columns) {
        thereAndBack(random.table, column);
      }
      awayAndBack(random.table);
    } catch (SQLException | RuntimeException | AssertionError e) {
      String made = String.join(";\n", random.statements);
      throw new AssertionError(
          "Seed %d, after%n%s;%n%n%s".formatted(seed, made, e.getMessage()), e);
    }
  }

  private void thereAndBack(String table, RandomMySql.Made column) throws SQLException {
    String name = column.name();
    String comment = facts(table).getOrDefault(name, Map.of()).getOrDefault("COLUMN_COMMENT", "");
    Of of = new Of(table, name);
    of.changes("COLUMN_NAME", renamed("neu `名`"), "neu `名`", renamed(name));
    of.changes("COLUMN_COMMENT", comment("an\\other 'x'"), name, comment(comment));
    of.changes("", type(nativeType(column.type())), name, comment(comment));
    if (column.isRequired()) {
      of.changes("IS_NULLABLE", nullable(true), name, nullable(false));
    }
    ColumnChange standard = defaultSql(column.standard());
    if (column.hasDefault()) {
      of.changes("COLUMN_DEFAULT", noDefault(), name, standard);
    } else {
      of.changes("COLUMN_DEFAULT", standard, name, noDefault());
    }
  }

  /** A column that is changed, and changed back. */
  private final class Of {
    private final String table;
    private final String name;

    Of(String table, String name) {
      this.table = table;
      this.name = name;
    }

    void changes(String fact, ColumnChange there, String next, ColumnChange back)
        throws SQLException {
      Map<String, Map<String, String>> before = facts(table);
      String statement = statement(table);
      String rows = content(table);
      up(op -> op.alterColumn(table, name, there));
      assertThat(without(fact, next, facts(table)))
          .as("%s of %s", there, name)
          .isEqualTo(without(fact, name, before));
      up(op -> op.alterColumn(table, next, back));
      assertThat(statement(table)).as("%s of %s, and back", there, name).isEqualTo(statement);
      assertThat(content(table)).as("rows").isEqualTo(rows);
    }
  }

  private void awayAndBack(String table) throws Exception {
    String before = sorted(statement(table));
    Reflected reflected = Migrations.of(List.of()).on(database()).reflect();
    new Skeleton("01", List.of(), "as it was", Instant.EPOCH)
        .doing(reflected.upgrade(), reflected.downgrade())
        .write(revisions, FileNames.USUAL, Set.of());
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stampAfresh("head");
    migrations.downgrade("base");
    migrations.upgrade("head");
    assertThat(sorted(statement(table))).isEqualTo(before);
  }

  /** The facts of all columns, but for one of the column that is changed. */
  private static List<Map<String, String>> without(
      String fact, String column, Map<String, Map<String, String>> facts) {
    Map<String, String> changed = facts.getOrDefault(column, new TreeMap<>());
    changed.remove(fact);
    if (fact.equals("COLUMN_DEFAULT")) {
      changed.remove("EXTRA");
    }
    return List.copyOf(facts.values());
  }

  /** What MySQL knows of each column, in their order. */
  private Map<String, Map<String, String>> facts(String table) throws SQLException {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    for (Map<String, String> row :
        query(
            "SELECT * FROM information_schema.columns WHERE table_schema = database()"
                + " AND table_name = '"
                + table.replace("'", "''")
                + "' ORDER BY ordinal_position")) {
      facts.put(row.get("COLUMN_NAME"), row);
    }
    return facts;
  }

  private String content(String table) throws SQLException {
    return query("SELECT * FROM " + RandomMySql.quote(table)).toString();
  }

  /**
   * The statement that makes the table. Which characters a collation is of, and that a column has
   * the table's own, may be said or not.
   */
  private String statement(String table) throws SQLException {
    return query("SHOW CREATE TABLE " + RandomMySql.quote(table))
        .get(0)
        .getOrDefault("Create Table", "")
        .replace(" CHARACTER SET latin1 COLLATE latin1_swedish_ci", "")
        .replaceAll(" CHARACTER SET \\w+ COLLATE ", " COLLATE ");
  }

  /** In no order, for that of keys means nothing. */
  private static String sorted(String statement) {
    return statement
        .lines()
        .map(it -> it.replaceFirst("[ ,]+$", "").replaceFirst(" AUTO_INCREMENT=\\d+", ""))
        .sorted()
        .collect(joining("\n"));
  }

  private List<Map<String, String>> query(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      ResultSetMetaData columns = result.getMetaData();
      List<Map<String, String>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnLabel(i), String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
