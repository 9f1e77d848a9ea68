package workbook.migrate.ddl;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import workbook.migrate.jdbc.DatabaseException;

/** What a live database says of itself. */
final class Live {
  private final Connection connection;

  Live(Connection connection) {
    this.connection = connection;
  }

  /** The rows of a query, each as its columns' texts; NULL becomes the empty text. */
  List<List<String>> rows(String sql, String... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        return rows(result);
      }
    } catch (SQLException e) {
      throw DatabaseException.unanswered(e);
    }
  }

  /** The first column of a query. */
  List<String> column(String sql, String... values) {
    return rows(sql, values).stream().map(row -> row.get(0)).toList();
  }

  /** Runs a statement that changes a setting of the connection. */
  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw DatabaseException.unanswered(e);
    }
  }

  /** Whether the database's version is at least this one. */
  boolean isAtLeast(int major, int minor) {
    try {
      int there = connection.getMetaData().getDatabaseMajorVersion();
      return there > major
          || (there == major && connection.getMetaData().getDatabaseMinorVersion() >= minor);
    } catch (SQLException e) {
      throw DatabaseException.unanswered(e);
    }
  }

  private static List<List<String>> rows(ResultSet result) throws SQLException {
    int width = result.getMetaData().getColumnCount();
    List<List<String>> rows = new ArrayList<>();
    while (result.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        String value = result.getString(i);
        row.add(value == null ? "" : value);
      }
      rows.add(row);
    }
    return rows;
  }
}
