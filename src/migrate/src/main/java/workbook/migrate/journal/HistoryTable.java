package workbook.migrate.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.jdbc.Prepared;
import workbook.migrate.jdbc.Quietly;
import workbook.migrate.schema.Schema;

/**
 * The table {@code alembic_history}: a row for each step that ran. It is made when the first step
 * is noted; a database without it is no different.
 */
public final class HistoryTable implements AutoCloseable {
  private static final String TABLE = Schema.HISTORY_TABLE;

  private final Connection connection;
  private final Prepared statements;
  private @Nullable Author author;

  /** The history table behind a connection, whether it is there or not. */
  public HistoryTable(Connection connection) throws SQLException {
    this.connection = Quietly.on(connection);
    this.statements = new Prepared(this.connection);
  }

  /** All that was noted, oldest first; nothing when there is no table. */
  public Journal read() throws SQLException {
    List<Entry> entries = new ArrayList<>();
    if (exists()) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(HistoryRow.SELECT)) {
        while (rows.next()) {
          entries.add(HistoryRow.read(rows));
        }
      }
    }
    return new Journal(entries);
  }

  /** Creates the table if it is not there. */
  public void ensure() throws SQLException {
    if (!exists()) {
      boolean isSqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
      try (Statement statement = connection.createStatement()) {
        statement.execute(isSqlite ? HistoryRow.CREATE_ON_SQLITE : HistoryRow.CREATE_ON_MYSQL);
      }
    }
  }

  /** Adds a row, which is there once the transaction is committed. */
  public void add(Note note, Duration took) throws SQLException {
    if (author == null) {
      author = Author.of(connection);
    }
    PreparedStatement insert = statements.of(HistoryRow.INSERT);
    HistoryRow.write(new Entry(note, author, Instant.now(), took), insert);
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }

  private boolean exists() throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(connection.getCatalog(), null, TABLE, null)) {
      return tables.next();
    }
  }
}
