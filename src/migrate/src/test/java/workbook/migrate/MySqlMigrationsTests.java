package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.nullable;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** On a real server in a container; skipped where there is no container engine. */
final class MySqlMigrationsTests extends MigrationsContract {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static MySQLContainer container;
  private MysqlDataSource database;

  @BeforeAll
  static void start() {
    boolean required = Boolean.parseBoolean(System.getenv("WORKBOOK_REQUIRE_MYSQL"));
    Assumptions.assumeTrue(
        required || DockerClientFactory.instance().isDockerAvailable(),
        "No container engine: MySQL is not tested.");
    container =
        new MySQLContainer("mysql:9.7")
            .withUsername("root")
            .withTmpFs(Map.of("/var/lib/mysql", "rw"))
            .withCommand("mysqld", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0");
    container.start();
  }

  @AfterAll
  static void stop() {
    if (container != null) {
      container.stop();
    }
  }

  @BeforeEach
  void create_a_schema() throws SQLException {
    String name = "test_" + COUNT.incrementAndGet();
    try (Connection connection = source("").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    database = source(name);
  }

  private static MysqlDataSource source(String schema) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(
        "jdbc:mysql://" + container.getHost() + ":" + container.getMappedPort(3306) + "/" + schema);
    source.setUser("root");
    source.setPassword(container.getPassword());
    return source;
  }

  @Override
  DataSource database() {
    return database;
  }

  /** Lets a column of the test under it take NULL. */
  @Revision(id = "01")
  static final class Loosen implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterColumn("t", "a", nullable(true));
      op.alterColumn("t", "at", nullable(true));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void a_modified_column_keeps_what_nobody_changed() throws SQLException {
    sql(
        "CREATE TABLE t (a VARCHAR(9) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL"
            + " DEFAULT 'x,y' COMMENT 'it''s, (here)', at TIMESTAMP NOT NULL)");
    Migrations.of(Loosen.class).on(database()).upgrade("head");
    assertThat(
            rows(
                "SELECT concat(column_type, '|', collation_name, '|', is_nullable, '|',"
                    + " column_default, '|', column_comment) FROM information_schema.columns"
                    + " WHERE table_schema = database() AND column_name = 'a'"))
        .containsExactly("varchar(9)|latin1_bin|YES|x,y|it's, (here)");
    assertThat(schema().table("t").orElseThrow().column("at").orElseThrow().nullable()).isTrue();
  }
}
