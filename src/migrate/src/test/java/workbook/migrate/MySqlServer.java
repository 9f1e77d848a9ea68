package workbook.migrate;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * One real server for all tests of a run: the one that {@code WORKBOOK_MYSQL_URL} names, else one
 * in a container; where there is neither, the tests that ask for it are skipped.
 */
public final class MySqlServer {
  private static final Map<String, String> ENVIRONMENT = System.getenv();

  private static @Nullable MySqlServer server;

  private final String url;
  private final String user;
  private final String password;

  private MySqlServer(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** A new, empty schema of the server. */
  public static MysqlDataSource freshSchema() throws SQLException {
    String name = "migrate_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = server().source(server().url).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return server().source(server().url.replaceFirst("//([^/?]+)(/[^?]*)?", "//$1/" + name));
  }

  private MysqlDataSource source(String address) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(address);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  private static synchronized MySqlServer server() {
    if (server == null) {
      String url = ENVIRONMENT.get("WORKBOOK_MYSQL_URL");
      server = url == null ? inContainer() : at(url);
    }
    return server;
  }

  private static MySqlServer at(String url) {
    return new MySqlServer(
        url,
        ENVIRONMENT.getOrDefault("WORKBOOK_MYSQL_USER", "root"),
        ENVIRONMENT.getOrDefault("WORKBOOK_MYSQL_PASSWORD", ""));
  }

  @SuppressWarnings("resource") // It serves all tests, and ends with this JVM.
  private static MySqlServer inContainer() {
    boolean required = Boolean.parseBoolean(ENVIRONMENT.get("WORKBOOK_REQUIRE_MYSQL"));
    Assumptions.assumeTrue(
        required || DockerClientFactory.instance().isDockerAvailable(),
        "No container engine: MySQL is not tested.");
    MySQLContainer container =
        new MySQLContainer("mysql:9.7")
            .withUsername("root")
            .withTmpFs(Map.of("/var/lib/mysql", "rw"))
            .withCommand("mysqld", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0");
    container.start();
    return new MySqlServer(
        container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }
}
