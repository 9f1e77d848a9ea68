package workbook.lab.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a {@link Database} has its connections from, and how it goes away. */
interface ConnectionSource {
  /** A connection in the state of a new one. */
  Connection take() throws SQLException;

  /** Takes back a connection that its user closed. */
  void give(Connection connection);

  /** Ends a connection that its user left open. */
  void discard(Connection connection);

  /** Ends the database, after all its connections. */
  void drop();
}
