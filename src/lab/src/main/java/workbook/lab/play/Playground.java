package workbook.lab.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;
import workbook.lab.database.Databases;
import workbook.lab.database.MySqlMissingException;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;

/**
 * Helpers for JShell and the lessons' cells, imported statically there:
 *
 * <pre>{@code
 * Database db = sqlite();
 * execute(db, "CREATE TABLE user (id INTEGER PRIMARY KEY, name VARCHAR(50))");
 * execute(db, "INSERT INTO user (name) VALUES (?)", "Ann");
 * rows(db, "SELECT * FROM user")
 * sql(db)
 * }</pre>
 *
 * <p>Failures are {@link PlaygroundException}s whose message says in a sentence what is wrong.
 */
public final class Playground {
  private static final Bench BENCH = new Bench();

  private Playground() {}

  /** A fresh, empty SQLite database in memory. */
  public static Database sqlite() {
    return BENCH.add(Databases.sqlite());
  }

  /** A fresh, empty MySQL database, on the server that the workbook found. */
  public static Database mysql() {
    try {
      MySqlServer server = MySqlServers.shared();
      if (server instanceof MySqlServer.Found found) {
        return BENCH.add(found.freshDatabase());
      }
      throw new PlaygroundException(((MySqlServer.Missing) server).message(Locale.getDefault()));
    } catch (MySqlMissingException e) {
      throw new PlaygroundException(e.missing().message(Locale.getDefault()));
    }
  }

  /** The rows that a query finds; values take the places of its question marks. */
  public static Rows rows(Database database, String query, @Nullable Object... values) {
    return new Query(BENCH.use(database), query, values).rows();
  }

  /** Runs one statement; values take the places of its question marks. */
  public static Changed execute(Database database, String sql, @Nullable Object... values) {
    return new Query(BENCH.use(database), sql, values).execute();
  }

  /** The SQL that ran on the database since this was asked last. */
  public static Sql sql(Database database) {
    return new Sql(BENCH.asked(database));
  }

  /** What JShell and each kernel run at their start: the imports, a snippet each. */
  public static List<String> startup() {
    try (InputStream in = Playground.class.getResourceAsStream("startup.jsh")) {
      if (in == null) {
        throw new IllegalStateException("startup.jsh is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
