package workbook.lab.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * One database, which remembers the SQL that ran through its connections. Closing it closes the
 * connections that were left open and, unless it is a file, drops it.
 *
 * <pre>{@code
 * try (Database database = Databases.sqlite(); Connection connection = database.connect()) {
 *   connection.createStatement().execute("CREATE TABLE user (id INTEGER PRIMARY KEY)");
 *   System.out.println(database.statements());
 * }
 * }</pre>
 *
 * <p>Safe for several threads; each takes a connection of its own.
 */
public final class Database implements AutoCloseable {
  private final DatabaseKind kind;
  private final String url;
  private final ConnectionSource source;
  private final StatementLog log = new StatementLog();
  private final Set<Connection> lent = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final DataSource dataSource = new ConnectingDataSource(this::connect);

  Database(DatabaseKind kind, String url, ConnectionSource source) {
    this.kind = kind;
    this.url = url;
    this.source = source;
  }

  /** SQLite or MySQL. */
  public DatabaseKind kind() {
    return kind;
  }

  /** The JDBC address, without user and password. */
  public String url() {
    return url;
  }

  /** Where migrations and Hibernate get their connections; everything they run is remembered. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** A connection whose SQL is remembered; {@code unwrap} gives the driver's own. */
  public Connection connect() throws SQLException {
    return RecordingConnection.over(lend(), this::giveBack, log::add);
  }

  /** A connection whose SQL is not remembered, for looking at the database from outside. */
  public Connection connectQuietly() throws SQLException {
    return RecordingConnection.over(lend(), this::giveBack, sql -> {});
  }

  /**
   * The SQL that ran since the last call of {@link #clearStatements()}, oldest first. Values bound
   * to a prepared statement follow as a comment: {@code UPDATE user SET age = ? -- 42}. A statement
   * that failed is in the list too. The newest thousand are kept.
   */
  public List<String> statements() {
    return log.statements();
  }

  /** How many statements ran since this database was opened; never falls. */
  public long ran() {
    return log.added();
  }

  /** Forgets the SQL that ran. */
  public void clearStatements() {
    log.clear();
  }

  /** True once this database is gone. */
  public boolean closed() {
    return closed.get();
  }

  /** Closes what is open and drops the database; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      for (Connection connection : List.copyOf(lent)) {
        if (lent.remove(connection)) {
          source.discard(connection);
        }
      }
      source.drop();
    }
  }

  /** The kind and the address. */
  @Override
  public String toString() {
    return kind.label() + " " + url;
  }

  private Connection lend() throws SQLException {
    if (closed.get()) {
      throw new SQLException("This " + kind.label() + " database is closed. Open a new one.");
    }
    Connection connection = source.take();
    lent.add(connection);
    return connection;
  }

  private void giveBack(Connection connection) {
    if (lent.remove(connection)) {
      source.give(connection);
    }
  }
}
