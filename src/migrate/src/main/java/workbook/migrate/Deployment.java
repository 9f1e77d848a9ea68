package workbook.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import workbook.migrate.jdbc.Ending;
import workbook.migrate.lock.MigrationLock;
import workbook.migrate.run.Runner;
import workbook.migrate.settings.Settings;

/**
 * How a database is changed: by one deployer at a time, who waits so long and no longer.
 *
 * @param patience for another deployer, and for each table that a transaction holds
 * @param listener is told of each step
 * @param keepsHistory whether each step is noted in the history table
 * @param refusesChanges whether an upgrade wants all that ran to be as it was then
 * @param values what the placeholders in SQL stand for
 */
record Deployment(
    Duration patience,
    MigrationListener listener,
    boolean keepsHistory,
    boolean refusesChanges,
    Placeholders values) {
  /** Ten seconds, nobody listens, and all is noted. */
  static final Deployment USUAL =
      new Deployment(
          Duration.ofSeconds(10), new MigrationListener() {}, true, false, Placeholders.NONE);

  static Deployment of(Settings settings) {
    return new Deployment(
        settings.patience(),
        USUAL.listener(),
        settings.keepsHistory(),
        settings.refusesChanges(),
        new Placeholders(settings.placeholders()));
  }

  /** Work that changes a database. */
  interface Work<T> {
    T with(Runner runner) throws SQLException;
  }

  /** Changes the database, alone. */
  <T> T during(Connection connection, Work<T> work) throws SQLException {
    return MigrationLock.during(connection, patience, () -> limited(connection, work));
  }

  private <T> T limited(Connection connection, Work<T> work) throws SQLException {
    Runner runner = Runner.on(connection, patience);
    return Ending.after(() -> work.with(runner), runner::finish);
  }

  Deployment waiting(Duration time) {
    return new Deployment(time, listener, keepsHistory, refusesChanges, values);
  }

  Deployment telling(MigrationListener other) {
    return new Deployment(patience, other, keepsHistory, refusesChanges, values);
  }

  Deployment withoutHistory() {
    return new Deployment(patience, listener, false, refusesChanges, values);
  }

  Deployment refusingChanges() {
    return new Deployment(patience, listener, keepsHistory, true, values);
  }

  Deployment with(Placeholders others) {
    return new Deployment(patience, listener, keepsHistory, refusesChanges, others);
  }
}
