package workbook.migrate.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.ddl.Guard;
import workbook.migrate.ddl.SqlStatement;
import workbook.migrate.journal.HistoryTable;
import workbook.migrate.journal.Note;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RunJava;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.RowChange;
import workbook.migrate.plan.Step;
import workbook.migrate.schema.Schema;

/**
 * Runs steps on a connection, each in a transaction of its own where the database has transactional
 * DDL. Settings of the connection are as they were when it is done.
 */
public final class Runner {
  private final Connection connection;
  private final Ddl ddl;
  private final VersionTable versions;
  private final Transactions transactions;
  private final LockWait lockWait;
  private final HistoryTable history;
  private boolean hasVersions;
  private boolean hasHistory;

  private Runner(Connection connection, LockWait lockWait) throws SQLException {
    this.connection = connection;
    this.ddl = Ddl.of(connection);
    this.versions = new VersionTable(connection);
    this.transactions = Transactions.on(connection);
    this.lockWait = lockWait;
    this.history = new HistoryTable(connection);
  }

  /**
   * A runner for the database behind the connection.
   *
   * @param patience how long a statement may wait for a table that a transaction holds
   */
  public static Runner on(Connection connection, Duration patience) throws SQLException {
    return new Runner(connection, LockWait.limit(connection, patience));
  }

  /** Leaves the connection as it was found. */
  public void finish() throws SQLException {
    history.close();
    versions.close();
    transactions.finish();
    lockWait.restore();
  }

  /**
   * Refuses operations that the database can't do, before any of them runs.
   *
   * @throws MigrationException for the first of them
   */
  public void require(List<Written> operations) {
    for (Written it : operations) {
      ddl.refusal(it.operation())
          .ifPresent(
              key -> {
                throw MigrationException.of(key, it.operation(), it.place());
              });
    }
  }

  /**
   * Runs one step and changes the rows of the version table.
   *
   * @param what the operations, known before anything runs
   * @param note what the history table is to say of it, null for nothing
   * @return the statements that ran, without those on the version table
   * @throws StepFailedException when the database refuses a statement
   */
  public List<String> run(Step step, List<Written> what, @Nullable Note note) throws SQLException {
    Guard guard = ddl.guard(what.stream().map(Written::operation).toList());
    Progress progress = new Progress(step.revision(), step.direction().toString(), what);
    guard.enter();
    try {
      transactions.run(() -> operate(step, what, note, progress, guard));
      hasVersions = true;
      hasHistory |= note != null;
      return progress.ran();
    } catch (SQLException e) {
      throw progress.failed(e, halfway(e, progress));
    } catch (MigrationException e) {
      Halfway halfway = halfway(e, progress);
      throw halfway.applied().isEmpty() ? e : progress.failed(e, halfway);
    } finally {
      guard.leave();
    }
  }

  /**
   * Changes the rows of the version table and nothing else.
   *
   * @param afresh whether all rows that are there go first
   * @param notes what the history table is to say of it
   */
  public void stamp(List<RowChange> changes, boolean afresh, List<Note> notes) throws SQLException {
    transactions.run(
        () -> {
          ensureTables(!notes.isEmpty());
          if (afresh) {
            versions.clear();
          }
          versions.apply(changes);
          for (Note note : notes) {
            history.add(note, Duration.ZERO);
          }
        });
  }

  /** Before anything else of a step, for making a table commits what ran before on MySQL. */
  private void ensureTables(boolean withHistory) throws SQLException {
    if (!hasVersions) {
      versions.ensure();
    }
    if (withHistory && !hasHistory) {
      history.ensure();
    }
  }

  private void operate(
      Step step, List<Written> what, @Nullable Note note, Progress progress, Guard guard)
      throws SQLException {
    ensureTables(note != null);
    for (Written written : what) {
      progress.begin(written);
      for (Operation part : ddl.parts(written.operation())) {
        operate(part, progress);
        progress.done(part);
      }
    }
    progress.beginNoting("UPDATE " + Schema.VERSION_TABLE);
    versions.apply(step.rows());
    if (note != null) {
      progress.beginNoting("INSERT INTO " + Schema.HISTORY_TABLE);
      history.add(note, progress.elapsed());
    }
    guard.prove();
  }

  private void operate(Operation part, Progress progress) throws SQLException {
    if (part instanceof RunJava java) {
      JavaWork.run(java.work(), connection);
    }
    for (SqlStatement statement : ddl.render(part)) {
      progress.begin(statement.sql());
      execute(statement);
      progress.done(statement.sql());
    }
  }

  private Halfway halfway(Exception failure, Progress progress) throws SQLException {
    boolean isTransactional = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    return isTransactional ? Halfway.NOTHING : progress.halfway(failure, ddl);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void execute(SqlStatement it) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(it.values());
    if (values.isEmpty()) {
      execute(it.sql());
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(it.sql())) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      statement.execute();
    }
  }
}
