package workbook.lab.database;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The server at an address that the user gives: it is there already, or it is missing. */
final class UrlWay {
  /** A server that is there answers at once, but on a busy machine not every time. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Map<String, String> environment;

  UrlWay(Map<String, String> environment) {
    this.environment = environment;
  }

  MySqlServer look(String url) {
    Optional<MySqlAddress> address =
        MySqlAddress.parse(
            url, environment.get(Variables.USER), environment.get(Variables.PASSWORD));
    if (address.isEmpty()) {
      return new MySqlServer.Missing(MissingReason.URL_WRONG, Variables.URL);
    }
    return look(address.get());
  }

  private static MySqlServer look(MySqlAddress address) {
    try {
      IdleConnections connections = Patience.within(PATIENCE, () -> tryOut(address));
      return new StartedServer(
          MySqlServer.Origin.URL, connections, CompletableFuture.completedFuture(null), () -> {});
    } catch (TimeoutException e) {
      return new MySqlServer.Missing(MissingReason.URL_SILENT, address.place());
    } catch (ExecutionException e) {
      return new MySqlServer.Missing(reason(e), address.place());
    }
  }

  /** Logs in and makes a database, as every check does. */
  private static IdleConnections tryOut(MySqlAddress address) throws SQLException {
    IdleConnections connections = new IdleConnections(address);
    connections.give(MySqlConnector.open(address, PATIENCE));
    String name = DatabaseName.fresh();
    try (Connection connection = connections.open();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      statement.execute("DROP DATABASE " + name);
      OldDatabases.drop(statement);
    }
    return connections;
  }

  private static MissingReason reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == 1045) {
        return MissingReason.URL_LOGIN;
      }
      if (cause instanceof SQLException sql && sql.getErrorCode() == 1044) {
        return MissingReason.URL_RIGHTS;
      }
      if (cause instanceof UnknownHostException) {
        return MissingReason.URL_UNKNOWN_HOST;
      }
      if (cause instanceof SocketTimeoutException || cause instanceof NoRouteToHostException) {
        return MissingReason.URL_SILENT;
      }
      if (cause instanceof ConnectException) {
        return MissingReason.URL_REFUSED;
      }
    }
    return MissingReason.URL_TROUBLE;
  }
}
