package workbook.lab.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;
import workbook.lab.database.Databases;
import workbook.lab.database.MySqlMissingException;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;
import workbook.migrate.Migration;
import workbook.migrate.Migrations;
import workbook.migrate.schema.Schema;

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
  private static final Snapshots SNAPSHOTS = new Snapshots(BENCH);

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

  /**
   * Migrations of these classes on the database: {@code migrate(db,
   * AddUser.class).upgrade("head")}.
   */
  @SafeVarargs
  public static Migrations migrate(Database database, Class<? extends Migration>... revisions) {
    List<Class<? extends Migration>> classes = new ArrayList<>();
    for (Class<? extends Migration> revision : revisions) {
      classes.add(revision);
    }
    return Migrations.of(classes).on(BENCH.use(database).dataSource());
  }

  /** Migrations of the Java sources in the folder, on the database. */
  public static Migrations migrate(Database database, Path revisions) {
    return Migrations.ofFolder(revisions).on(BENCH.use(database).dataSource());
  }

  /** The tables of the database, as they are. */
  public static Schema schema(Database database) {
    try (Connection connection = BENCH.use(database).connectQuietly()) {
      return Schema.read(connection);
    } catch (SQLException e) {
      throw new PlaygroundException(String.valueOf(e.getMessage()));
    }
  }

  /** The SQL that ran on the database since this was asked last. */
  public static Sql sql(Database database) {
    return new Sql(BENCH.asked(database));
  }

  /**
   * For the page, after each snippet: what ran, and the schema before and now, as JSON; null when
   * nothing ran.
   */
  public static @Nullable String snapshot() {
    return SNAPSHOTS.take();
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
