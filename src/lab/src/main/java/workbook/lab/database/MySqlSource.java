package workbook.lab.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to one database of a server. */
final class MySqlSource implements ConnectionSource {
  private static final Logger LOG = LoggerFactory.getLogger(MySqlSource.class);

  private final IdleConnections connections;
  private final String database;
  private final AtomicBoolean leftOpen = new AtomicBoolean();

  MySqlSource(IdleConnections connections, String database) {
    this.connections = connections;
    this.database = database;
  }

  @Override
  public Connection take() throws SQLException {
    return connections.take(database);
  }

  @Override
  public void give(Connection connection) {
    connections.give(connection);
  }

  @Override
  public void discard(Connection connection) {
    leftOpen.set(true);
    connections.discard(connection);
  }

  @Override
  public void drop() {
    try (Connection connection = connections.open();
        Statement statement = connection.createStatement()) {
      if (leftOpen.get()) {
        endSessions(statement);
      }
      statement.execute("SET SESSION lock_wait_timeout = 5");
      statement.execute("DROP DATABASE IF EXISTS " + database);
    } catch (SQLException e) {
      LOG.debug("database {} is left on the server: {}", database, e.getMessage());
    }
  }

  /** A session that was left open may hold locks, for which the drop would wait. */
  private void endSessions(Statement statement) throws SQLException {
    List<Long> sessions = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT id FROM information_schema.processlist WHERE db = '" + database + "'")) {
      while (rows.next()) {
        sessions.add(rows.getLong(1));
      }
    }
    for (long session : sessions) {
      try {
        statement.execute("KILL " + session);
      } catch (SQLException gone) {
        LOG.debug("session {} ended by itself", session);
      }
    }
  }
}
