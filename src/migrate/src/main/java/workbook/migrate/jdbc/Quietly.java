package workbook.migrate.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The engine's own questions, which are no part of a migration: where the database is, how a table
 * looks, who else is at it. They go to the driver's connection, past a wrapper that tells or counts
 * what a migration does.
 */
public final class Quietly {
  private Quietly() {}

  /** The connection below all wrappers, of the same session; closing it is not for the caller. */
  public static Connection on(Connection connection) throws SQLException {
    return connection.isWrapperFor(Connection.class)
        ? connection.unwrap(Connection.class)
        : connection;
  }
}
