package workbook.migrate.schema;

import java.sql.Connection;
import java.sql.SQLException;
import workbook.migrate.MigrationException;
import workbook.migrate.jdbc.Quietly;

/** Reads a schema by asking a database's own catalogue. */
interface SchemaReader {
  /** The reader for the database behind a connection. */
  static SchemaReader of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    Catalogue catalogue = new Catalogue(Quietly.on(connection));
    return switch (product) {
      case "SQLite" -> new SqliteSchemaReader(catalogue);
      case "MySQL", "MariaDB" -> new MySqlSchemaReader(catalogue);
      default -> throw MigrationException.of("unsupported-database", product);
    };
  }

  /** What is there. */
  Schema read() throws SQLException;
}
