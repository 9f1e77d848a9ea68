package workbook.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The way to a database.
 *
 * @param database null where there is none yet
 */
record Link(@Nullable DataSource database) {
  static final Link NONE = new Link(null);

  /** Work on a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Works on a connection of its own. */
  <T> T connected(Work<T> work) {
    if (database == null) {
      throw MigrationException.of("no-database");
    }
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw MigrationException.because(e, "unreadable-database", e.getMessage());
    }
  }
}
