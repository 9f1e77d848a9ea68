package workbook.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import workbook.migrate.jdbc.DatabaseException;
import workbook.migrate.settings.DatabaseAddress;

/**
 * The way to a database.
 *
 * @param database null where there is none yet
 */
record Link(@Nullable DataSource database) {
  static final Link NONE = new Link(null);

  private static final DataSource EMPTY = new DatabaseAddress("jdbc:sqlite::memory:", null, null);

  /** Work on a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Asks on a connection of its own; a file that is not there is empty, and is not made. */
  <T> T asked(Work<T> work) {
    boolean isNew = database instanceof DatabaseAddress address && address.isOfNewFile();
    return connected(isNew ? EMPTY : source(), work);
  }

  /** Changes the database on a connection of its own. */
  <T> T changed(Work<T> work) {
    return connected(source(), work);
  }

  private static <T> T connected(DataSource source, Work<T> work) {
    try (Connection connection = connection(source)) {
      return work.on(connection);
    } catch (SQLException e) {
      throw DatabaseException.unanswered(e, name(source));
    } catch (DatabaseException e) {
      throw e.of(name(source));
    }
  }

  private DataSource source() {
    if (database == null) {
      throw MigrationException.of("no-database");
    }
    return database;
  }

  private static Connection connection(DataSource source) {
    try {
      return source.getConnection();
    } catch (SQLException e) {
      throw DatabaseException.unreachable(e, name(source));
    }
  }

  /** For the reader; other sources than the settings' say little of themselves. */
  private static String name(DataSource source) {
    return source instanceof DatabaseAddress
        ? "`" + source + "`"
        : source.getClass().getSimpleName();
  }
}
