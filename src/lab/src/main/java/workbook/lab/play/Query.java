package workbook.lab.play;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;

/** Runs one statement on a connection of its own. */
final class Query {
  private static final int ROWS = 10_000;

  private final Database database;
  private final String sql;
  private final @Nullable Object[] binds;

  Query(Database database, String sql, @Nullable Object[] binds) {
    OneStatement.check(sql);
    this.database = database;
    this.sql = sql;
    this.binds = binds;
  }

  Rows rows() {
    return run(
        statement -> {
          if (!statement.execute()) {
            throw new PlaygroundException(PlayTexts.of("notQuery", sql.strip()));
          }
          try (ResultSet found = statement.getResultSet()) {
            return read(found);
          }
        });
  }

  Changed execute() {
    return run(
        statement -> {
          statement.execute();
          return new Changed(Math.max(0, statement.getUpdateCount()));
        });
  }

  private <T> T run(Work<T> work) {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement);
      return work.on(statement);
    } catch (SQLException e) {
      throw Refusal.of(database, sql, e);
    }
  }

  private void bind(PreparedStatement statement) throws SQLException {
    int places = statement.getParameterMetaData().getParameterCount();
    if (places != binds.length) {
      throw new PlaygroundException(PlayTexts.of("binds", sql.strip(), places, binds.length));
    }
    for (int i = 0; i < binds.length; i++) {
      statement.setObject(i + 1, binds[i]);
    }
  }

  private static Rows read(ResultSet found) throws SQLException {
    ResultSetMetaData meta = found.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int column = 1; column <= meta.getColumnCount(); column++) {
      columns.add(meta.getColumnLabel(column));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (found.next()) {
      if (rows.size() == ROWS) {
        return new Rows(columns, rows, true);
      }
      List<@Nullable Object> row = new ArrayList<>();
      for (int column = 1; column <= columns.size(); column++) {
        row.add(found.getObject(column));
      }
      rows.add(row);
    }
    return new Rows(columns, rows, false);
  }

  /** What is done with a statement. */
  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
