package workbook.migrate.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import workbook.migrate.MigrationException;
import workbook.migrate.jdbc.Quietly;

/** Reads a schema by asking a database's own catalogue. */
abstract class SchemaReader {
  /** Makes a value of a row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;

  SchemaReader(Connection connection) {
    this.connection = connection;
  }

  static SchemaReader of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "SQLite" -> new SqliteSchemaReader(Quietly.on(connection));
      case "MySQL", "MariaDB" -> new MySqlSchemaReader(Quietly.on(connection));
      default -> throw MigrationException.of("unsupported-database", product);
    };
  }

  abstract Schema read() throws SQLException;

  final <T> List<T> query(String sql, RowReader<T> reader, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
      return rows;
    }
  }
}
