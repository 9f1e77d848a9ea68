package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Messages;
import workbook.migrate.MigrationException;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.ddl.Guard;
import workbook.migrate.ddl.Procedure;
import workbook.migrate.ddl.SqlStatement;
import workbook.migrate.jdbc.DatabaseException;
import workbook.migrate.jdbc.DriverMessage;
import workbook.migrate.jdbc.Ending;
import workbook.migrate.jdbc.Trouble;
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
  private static final int SECONDS_TO_ANSWER = 2;

  private final Connection connection;
  private final Ddl ddl;
  private final Statements statements;
  private final VersionTable versions;
  private final Transactions transactions;
  private final LockWait lockWait;
  private final HistoryTable history;
  private final OwnTables tables;
  private final boolean isTransactional;

  private Runner(Connection connection, LockWait lockWait) throws SQLException {
    this.connection = connection;
    this.ddl = Ddl.of(connection);
    this.statements = new Statements(connection);
    this.versions = new VersionTable(connection);
    this.transactions = Transactions.on(connection);
    this.lockWait = lockWait;
    this.history = new HistoryTable(connection);
    this.tables = new OwnTables(connection, versions, history);
    this.isTransactional = connection.getMetaData().getDatabaseProductName().equals("SQLite");
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
    operations.forEach(ddl.refusals()::require);
  }

  /**
   * Runs one step and changes the rows of the version table.
   *
   * @param what the operations, known before anything runs
   * @param note what the history table is to say of it, null for nothing
   * @param others the other steps of the run, to tell of when this one fails
   * @return the statements that ran, without those on the version table
   * @throws StepFailedException when the database refuses a statement
   */
  public List<String> run(Step step, List<Written> what, @Nullable Note note, Among others)
      throws SQLException {
    Progress progress = new Progress(step.revision(), step.direction().toString(), what, others);
    try {
      Guard guard = guard(what, progress);
      guard.enter();
      Ending.after(() -> committed(step, what, note, progress, guard), guard::leave);
      tables.committed(note != null);
      return progress.ran();
    } catch (SQLException e) {
      throw failed(e, progress);
    } catch (DatabaseException e) {
      throw failed(e.refused(), progress);
    } catch (OwnTables.TableDeniedException e) {
      throw e;
    } catch (MigrationException e) {
      throw progress.failed(e, Trouble.NONE, halfway(e, Trouble.NONE, progress));
    }
  }

  /** What is not there to be guarded is told with the operation that is about it. */
  private Guard guard(List<Written> what, Progress progress) {
    try {
      return ddl.guard(what.stream().map(Written::operation).toList());
    } catch (MigrationException e) {
      for (Written it : what) {
        progress.begin(it);
        ddl.guard(List.of(it.operation()));
      }
      throw e;
    }
  }

  /** A session that was ended from outside may say so in many ways; so it is asked itself. */
  private StepFailedException failed(SQLException e, Progress progress) throws SQLException {
    boolean isThere = isTransactional || connection.isValid(SECONDS_TO_ANSWER);
    Trouble trouble = isThere ? Trouble.of(e) : Trouble.LOST;
    return progress.failed(e, trouble, halfway(e, trouble, progress));
  }

  private Progress committed(
      Step step, List<Written> what, @Nullable Note note, Progress progress, Guard guard)
      throws SQLException {
    transactions.run(
        () -> {
          tables.ensure(note != null);
          operate(step, what, note, progress);
          progress.beginNoting("PRAGMA foreign_key_check");
          guard.prove();
          progress.beginNoting(Progress.COMMIT);
        });
    return progress;
  }

  /**
   * Changes the rows of the version table and nothing else.
   *
   * @param afresh whether all rows that are there go first
   * @param notes what the history table is to say of it
   */
  public void stamp(List<RowChange> changes, boolean afresh, List<Note> notes) {
    try {
      transactions.run(() -> note(changes, afresh, notes));
    } catch (SQLException e) {
      throw MigrationException.because(
          e, "stamp-failed", DriverMessage.of(e), remedy(Trouble.of(e)));
    }
  }

  private static String remedy(Trouble trouble) {
    return Messages.text("remedy-" + (trouble == Trouble.NONE ? "of-stamp" : trouble.key()));
  }

  private void note(List<RowChange> changes, boolean afresh, List<Note> notes) throws SQLException {
    tables.ensure(!notes.isEmpty());
    if (afresh) {
      versions.clear();
    }
    versions.apply(changes);
    for (Note note : notes) {
      history.add(note, Duration.ZERO);
    }
  }

  private void operate(Step step, List<Written> what, @Nullable Note note, Progress progress)
      throws SQLException {
    Procedure procedure = ddl.procedure(what.stream().map(Written::operation).toList());
    for (int i = 0; i < what.size(); i++) {
      progress.begin(what.get(i));
      procedure.require(i);
    }
    for (int i = 0; i < what.size(); i++) {
      progress.begin(what.get(i));
      operate(procedure.parts(i), procedure, progress);
      operate(procedure.after(i), procedure, progress);
    }
    note(step, note, progress);
  }

  private void operate(List<Operation> parts, Procedure procedure, Progress progress)
      throws SQLException {
    for (Operation part : parts) {
      operate(part, progress);
      progress.done(procedure.reverse(part));
    }
  }

  private void note(Step step, @Nullable Note note, Progress progress) throws SQLException {
    progress.beginNoting("UPDATE " + Schema.VERSION_TABLE);
    versions.apply(step.rows());
    if (note != null) {
      progress.beginNoting("INSERT INTO " + Schema.HISTORY_TABLE);
      history.add(note, progress.elapsed());
    }
  }

  private void operate(Operation part, Progress progress) throws SQLException {
    if (part instanceof RunJava java) {
      JavaWork.run(java.work(), connection);
    }
    for (SqlStatement statement : ddl.render(part)) {
      progress.begin(statement.sql());
      statements.execute(statement);
      progress.done(statement.sql());
    }
  }

  private Halfway halfway(Exception failure, Trouble trouble, Progress progress) {
    return isTransactional ? Halfway.NOTHING : progress.halfway(failure, trouble, ddl);
  }
}
