package workbook.migrate.compare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import workbook.migrate.MigrationException;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.ddl.SqlStatement;
import workbook.migrate.jdbc.DriverMessage;
import workbook.migrate.jdbc.Grantee;
import workbook.migrate.jdbc.Quietly;
import workbook.migrate.jdbc.Trouble;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;

/**
 * How a database writes down a schema: the operations run where nothing is, and what came of it is
 * read. So types, defaults and conditions compare in the database's own words on both sides. SQLite
 * does it in memory; MySQL in a schema of its own, which is dropped again.
 */
final class Scratch {
  private static final String PREFIX = "migrate_scratch_";

  private Scratch() {}

  static Schema written(List<Operation> operations, Connection beside) throws SQLException {
    String product = beside.getMetaData().getDatabaseProductName();
    if (!product.equals("SQLite")) {
      return onServer(operations, Quietly.on(beside));
    }
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      return run(operations, memory);
    }
  }

  private static Schema onServer(List<Operation> operations, Connection connection)
      throws SQLException {
    String home = connection.getCatalog();
    String scratch = PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    create(scratch, connection);
    try {
      connection.setCatalog(scratch);
      return run(operations, connection);
    } finally {
      connection.setCatalog(home);
      execute("DROP DATABASE " + scratch, connection);
    }
  }

  private static void create(String scratch, Connection connection) throws SQLException {
    try {
      execute("CREATE DATABASE " + scratch, connection);
    } catch (SQLException e) {
      throw Trouble.of(e) == Trouble.DENIED
          ? denied(e, Grantee.of(connection))
          : MigrationException.because(e, "no-scratch", DriverMessage.of(e));
    }
  }

  private static MigrationException denied(SQLException refused, String user) {
    String grant = "GRANT ALL ON `%s%%`.* TO %s;".formatted(PREFIX.replace("_", "\\_"), user);
    return MigrationException.because(
        refused, "scratch-denied", user, DriverMessage.of(refused), PREFIX, grant);
  }

  private static Schema run(List<Operation> operations, Connection connection) throws SQLException {
    Ddl ddl = Ddl.of(connection);
    for (Operation operation : operations) {
      for (SqlStatement statement : ddl.render(operation)) {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
          prepared.execute();
        }
      }
    }
    return Schema.read(connection);
  }

  private static void execute(String sql, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
