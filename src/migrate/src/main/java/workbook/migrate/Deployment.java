package workbook.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import workbook.migrate.lock.MigrationLock;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.RowChange;
import workbook.migrate.plan.Step;
import workbook.migrate.run.Runner;

/**
 * How a database is changed: by one deployer at a time, who waits so long and no longer.
 *
 * @param patience for another deployer, and for each table that a transaction holds
 * @param listener is told of each step
 */
record Deployment(Duration patience, MigrationListener listener) {
  /** Ten seconds, and nobody listens. */
  static final Deployment USUAL =
      new Deployment(Duration.ofSeconds(10), new MigrationListener() {});

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
    try {
      return work.with(runner);
    } finally {
      runner.finish();
    }
  }

  /** Runs steps, each of which the database was asked for whether it can do it. */
  Run run(Runner runner, List<Step> steps) throws SQLException {
    List<List<Written>> operations = steps.stream().map(Plans::operations).toList();
    operations.forEach(runner::require);
    List<RanStep> ran = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      ran.add(run(runner, steps.get(i), operations.get(i)));
    }
    return new Run(ran);
  }

  private RanStep run(Runner runner, Step step, List<Written> operations) throws SQLException {
    String id = step.revision().id();
    String message = step.revision().message();
    listener.before(step.direction(), id, message);
    long start = System.nanoTime();
    try {
      RanStep ran = new RanStep(id, message, step.direction(), runner.run(step, operations));
      listener.after(ran, Duration.ofNanos(System.nanoTime() - start));
      return ran;
    } catch (MigrationException e) {
      listener.failed(step.direction(), id, e);
      throw e;
    }
  }

  static Stamped stamp(Runner runner, List<RowChange> changes, boolean afresh) throws SQLException {
    runner.stamp(changes, afresh);
    return new Stamped(changes);
  }
}
