package workbook.lab.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The open file: one connection, used by one thread at a time. */
final class Store implements AutoCloseable {
  private static final int BUSY_MILLIS = 10_000;

  private final Path file;
  private final Connection connection;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  static Store open(Path file) {
    try {
      return new Store(file, dataSource(file).getConnection());
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  /** Connections with which readers and a writer don't hinder each other, and writers wait. */
  static SQLiteDataSource dataSource(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  static ProgressException failed(Path file, Exception cause) {
    return new ProgressException(
        "The progress in `%s` can't be read or kept: %s".formatted(file, cause.getMessage()),
        cause);
  }

  synchronized <T> List<T> read(String sql, RowReader<T> reader, Object... binds) {
    try (PreparedStatement statement = prepared(sql, binds);
        ResultSet rows = statement.executeQuery()) {
      List<T> values = new ArrayList<>();
      while (rows.next()) {
        values.add(reader.read(rows));
      }
      return List.copyOf(values);
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  synchronized void run(String sql, Object... binds) {
    try (PreparedStatement statement = prepared(sql, binds)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  /** All of the work in one transaction, or nothing. */
  synchronized void write(Work work) {
    try {
      connection.setAutoCommit(false);
      try {
        work.on(connection);
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object[] binds) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < binds.length; i++) {
      statement.setObject(i + 1, binds[i]);
    }
    return statement;
  }

  /** Reads one row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Writes. */
  interface Work {
    void on(Connection connection) throws SQLException;
  }
}
