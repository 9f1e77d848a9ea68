package workbook.lab.database;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Connections to a server that nobody uses at the moment. Logging in takes longer than a check's
 * SQL, so a connection goes on to the next database, with its session as new.
 */
final class IdleConnections implements AutoCloseable {
  private static final int KEPT = 8;

  private final MySqlAddress address;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  IdleConnections(MySqlAddress address) {
    this.address = address;
  }

  /** Where the connections lead. */
  MySqlAddress address() {
    return address;
  }

  /** A connection of its own to the server, to none of its databases. */
  Connection open() throws SQLException {
    return RecordingConnection.over(take(""), this::give, sql -> {});
  }

  /** A connection to the database, in the state of a new one. An empty name means none of them. */
  Connection take(String database) throws SQLException {
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      try {
        if (!database.isEmpty()) {
          connection.setCatalog(database);
        }
        return connection;
      } catch (SQLException gone) {
        discard(connection);
      }
    }
    return MySqlConnector.open(address, database);
  }

  void give(Connection connection) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      connection.unwrap(JdbcConnection.class).resetServerState();
      if (closed || idle.size() >= KEPT) {
        connection.close();
      } else {
        idle.push(connection);
      }
    } catch (SQLException gone) {
      discard(connection);
    }
  }

  /** Ends the connection, even while another thread uses it. */
  void discard(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException gone) {
      // What was to be reached is reached.
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      discard(connection);
    }
  }
}
