package workbook.lab.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;

/** Opens connections to a MySQL server with settings that suit short work. */
final class MySqlConnector {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Duration CONNECT = Duration.ofMillis(1_500);

  private MySqlConnector() {}

  /** A connection that waits for answers as long as it takes. */
  static Connection open(MySqlAddress address, String database) throws SQLException {
    return DriverManager.getConnection(address.url(database), settings(address));
  }

  /** A connection that is given up when the login takes too long. */
  static Connection open(MySqlAddress address, Duration patience) throws SQLException {
    Properties settings = settings(address);
    settings.setProperty("connectTimeout", Long.toString(patience.toMillis()));
    settings.setProperty("socketTimeout", Long.toString(patience.toMillis()));
    Connection connection = DriverManager.getConnection(address.url(""), settings);
    connection.setNetworkTimeout(Runnable::run, 0);
    return connection;
  }

  private static Properties settings(MySqlAddress address) {
    Properties settings = new Properties();
    settings.setProperty("user", address.user());
    settings.setProperty("password", address.password());
    preset(address, settings, "connectTimeout", Long.toString(CONNECT.toMillis()));
    preset(address, settings, "cacheServerConfiguration", "true");
    preset(address, settings, "tcpKeepAlive", "true");
    if (LOOPBACK.contains(address.host())) {
      preset(address, settings, "sslMode", "DISABLED");
      preset(address, settings, "allowPublicKeyRetrieval", "true");
    }
    return settings;
  }

  private static void preset(MySqlAddress address, Properties settings, String key, String value) {
    if (!address.has(key)) {
      settings.setProperty(key, value);
    }
  }
}
