package workbook.lab.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Connections to one SQLite database. In memory it is SQLite's {@code memdb}, which locks like a
 * file; the older {@code cache=shared} fails at once ({@code SQLITE_LOCKED}) where a file waits.
 */
final class SqliteSource implements ConnectionSource {
  private static final int BUSY_MILLIS = 5_000;

  private final String url;
  private final SQLiteConfig config = new SQLiteConfig();

  /** Holds a database in memory alive while nobody else is connected. */
  private final @Nullable Connection keeper;

  private SqliteSource(String url, boolean keep) {
    this.url = url;
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    try {
      this.keeper = keep ? take() : null;
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite gives no database in memory.", e);
    }
  }

  static Database memory() {
    String url = "jdbc:sqlite:file:/workbook-" + UUID.randomUUID() + "?vfs=memdb";
    return new Database(DatabaseKind.SQLITE, url, new SqliteSource(url, true));
  }

  static Database file(Path file) {
    String url = "jdbc:sqlite:" + file;
    return new Database(DatabaseKind.SQLITE, url, new SqliteSource(url, false));
  }

  @Override
  public Connection take() throws SQLException {
    return config.createConnection(url);
  }

  @Override
  public void give(Connection connection) {
    discard(connection);
  }

  @Override
  public void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("A connection to " + url + " can't be closed.", e);
    }
  }

  @Override
  public void drop() {
    if (keeper != null) {
      discard(keeper);
    }
  }
}
