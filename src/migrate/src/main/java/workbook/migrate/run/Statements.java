package workbook.migrate.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.ddl.SqlStatement;
import workbook.migrate.jdbc.BoundValue;

/** Runs the statements of a migration. */
record Statements(Connection connection) {
  private static final Pattern DEFINES = Pattern.compile("(CREATE|ALTER|DROP) ");

  void execute(SqlStatement it) throws SQLException {
    if (it.values().isEmpty()) {
      execute(it.sql());
    } else {
      executeWithValues(it);
    }
  }

  /**
   * Of a statement that may have an answer, MySQL's driver asks the server first whether it may
   * write; a definition has none, and need not wait for that.
   */
  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (DEFINES.matcher(sql).lookingAt()) {
        statement.executeUpdate(sql);
      } else {
        statement.execute(sql);
      }
    }
  }

  private void executeWithValues(SqlStatement it) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(it.values());
    try (PreparedStatement statement = connection.prepareStatement(it.sql())) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, BoundValue.of(values.get(i)));
      }
      statement.execute();
    }
  }
}
