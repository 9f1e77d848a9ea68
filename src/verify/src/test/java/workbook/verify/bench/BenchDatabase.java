package workbook.verify.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** A fresh, empty database, as each contestant gets one. */
record BenchDatabase(String url, String user, String password) {

  static BenchDatabase sqlite(Path folder) {
    Path file = folder.resolve(UUID.randomUUID() + ".db");
    return new BenchDatabase("jdbc:sqlite:" + file, "", "");
  }

  /** A schema of the server that this environment leads to. */
  static BenchDatabase mysql(Map<String, String> environment) {
    String url = environment.get("WORKBOOK_MYSQL_URL");
    String user = environment.getOrDefault("WORKBOOK_MYSQL_USER", "root");
    String password = environment.getOrDefault("WORKBOOK_MYSQL_PASSWORD", "");
    String name = "chain_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new BenchDatabase(
        url.replaceFirst("//([^/?]+)(/[^?]*)?", "//$1/" + name), user, password);
  }

  boolean isSqlite() {
    return url.startsWith("jdbc:sqlite:");
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** A source of plain connections, opened anew each time. */
  DataSource source() {
    if (isSqlite()) {
      SQLiteDataSource source = new SQLiteDataSource();
      source.setUrl(url);
      return source;
    }
    com.mysql.cj.jdbc.MysqlDataSource source = new com.mysql.cj.jdbc.MysqlDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Kinds of databases by their names. */
  static Map<String, Supplier<BenchDatabase>> kinds(Path folder, Map<String, String> mysql) {
    return mysql.containsKey("WORKBOOK_MYSQL_URL")
        ? Map.of("SQLite", () -> sqlite(folder), "MySQL", () -> mysql(mysql))
        : Map.of("SQLite", () -> sqlite(folder));
  }
}
