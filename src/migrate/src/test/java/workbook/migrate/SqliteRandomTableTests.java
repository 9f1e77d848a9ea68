package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.sql.SqlTokens;

/** What holds for every change of every table; the seed of a failure is its test's name. */
final class SqliteRandomTableTests extends DatabaseContract {
  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 150);
  }

  /** Nobody waits for the disk: what is tested is no loss of power. */
  @Override
  DataSource database() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
    return source;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_change_does_what_it_says_and_nothing_else_and_back_again(long seed) throws SQLException {
    RandomSqlite random = new RandomSqlite(seed);
    RandomChange change = RandomChange.of(random);
    sql(random.statements.toArray(String[]::new));
    try {
      thereAndBack(change);
    } catch (SQLException | RuntimeException | AssertionError e) {
      String made = String.join(";\n", random.statements);
      throw new AssertionError(
          "Seed %d, %s, after%n%s;%n%n%s".formatted(seed, change.what(), made, e.getMessage()), e);
    }
  }

  private void thereAndBack(RandomChange change) throws SQLException {
    Set<String> touched = change.touches();
    List<String> read = read(touched);
    Map<String, List<String>> rows = rows(touched);
    List<String> allRead = read(Set.of());
    Map<String, List<String>> allRows = rows(Set.of());
    Map<String, List<String>> words = words();
    up(change.there());
    sound();
    if (!change.isNewName()) {
      assertThat(read(touched)).isEqualTo(read);
      assertThat(rows(touched)).isEqualTo(rows);
    }
    if (change.end() != RandomChange.End.ELSEWHERE) {
      up(change.back());
      sound();
      assertThat(read(Set.of())).isEqualTo(allRead);
      assertThat(rows(Set.of())).isEqualTo(allRows);
    }
    if (change.end() == RandomChange.End.SAME_WORDS) {
      assertThat(words()).isEqualTo(words);
    }
  }

  private void sound() throws SQLException {
    assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
    assertThat(rows("PRAGMA integrity_check")).containsExactly("ok");
  }

  /**
   * The schema as our own reader tells it, but for quotes and case, which SQLite may choose anew,
   * and the table's name before a column of a check.
   */
  private List<String> read(Set<String> touched) throws SQLException {
    return new Schema(List.of())
        .difference(schema()).entries().stream()
            .filter(it -> !touched.contains(it.what()))
            .map(it -> (it.what() + ": " + it.after()).replaceAll("[\"`\\[\\]]", ""))
            .map(it -> it.toLowerCase(Locale.ROOT).replaceFirst("^(.*) check \\1\\.", "$1 check "))
            .sorted()
            .toList();
  }

  /** The rows of all tables, and where each counts on from. */
  private Map<String, List<String>> rows(Set<String> touched) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : schema().tables()) {
      List<String> cells =
          table.columns().stream()
              .map(it -> it.name())
              .filter(it -> !touched.contains(table.name() + "." + it))
              .sorted()
              .map(it -> "typeof(" + quoted(it) + ") || quote(" + quoted(it) + ")")
              .toList();
      String all = String.join(" || ', ' || ", cells);
      rows.put(
          table.name(), rows("SELECT " + all + " FROM " + quoted(table.name()) + " ORDER BY 1"));
    }
    if (!rows("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").isEmpty()) {
      rows.put("counts on", rows("SELECT name || seq FROM sqlite_sequence WHERE seq > 0"));
    }
    return rows;
  }

  /** The words of each statement, each once: a measure that has nothing of our reader. */
  private Map<String, List<String>> words() throws SQLException {
    Map<String, List<String>> words = new TreeMap<>();
    for (String sql :
        rows(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                + " AND name NOT LIKE 'alembic%' AND name NOT LIKE 'sqlite%'")) {
      List<String> all =
          words(sql).map(it -> it.toLowerCase(Locale.ROOT)).distinct().sorted().toList();
      words.put(String.join(" ", words(sql).limit(3).toList()), all);
    }
    return words;
  }

  private static Stream<String> words(String sql) {
    List<String> words = new ArrayList<>();
    for (SqlTokens.Token token : SqlTokens.of(sql)) {
      if (token.isGroup()) {
        words(token.inside()).forEach(words::add);
      } else if (token.isQuoted()) {
        words.add(token.name());
      } else {
        words.addAll(List.of(token.text().split("[.,]")));
      }
    }
    return words.stream().filter(it -> !it.isEmpty());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
