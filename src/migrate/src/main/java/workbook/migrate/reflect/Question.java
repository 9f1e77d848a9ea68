package workbook.migrate.reflect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a database's catalogue. */
record Question(Statement statement) {
  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** A value for each row. */
  <T> List<T> ask(String sql, Row<T> each) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(each.read(rows));
      }
    }
    return found;
  }
}
