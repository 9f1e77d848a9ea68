package workbook.migrate;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.Node;
import workbook.migrate.journal.Note;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.RowChange;
import workbook.migrate.plan.Step;
import workbook.migrate.run.Among;
import workbook.migrate.run.Runner;

/** Runs steps, tells the listener of each, and has each noted. */
final class Execution {
  private final Runner runner;
  private final Deployment deployment;
  private final MigrationListener listener;

  Execution(Runner runner, Deployment deployment) {
    this.runner = runner;
    this.deployment = deployment;
    this.listener = deployment.listener();
  }

  /** Runs steps, each of which the database was asked for whether it can do it. */
  Run run(Standing at, List<Step> steps) throws SQLException {
    List<List<Written>> operations = steps.stream().map(Plans::asWritten).toList();
    for (int i = 0; i < steps.size(); i++) {
      require(steps.get(i), filled(steps.get(i), operations.get(i)));
    }
    List<@Nullable Note> notes = notes(at, steps, operations);
    listener.starting(steps.size());
    List<String> ids = steps.stream().map(it -> it.revision().id()).toList();
    List<RanStep> ran = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      ran.add(run(steps.get(i), operations.get(i), notes.get(i), new Among(ids, i)));
    }
    return new Run(ran);
  }

  /** Refuses what the database can't do, with the revision that asks for it. */
  private void require(Step step, List<Written> operations) {
    try {
      runner.require(operations);
    } catch (MigrationException e) {
      throw RevisionFailedException.refused(e, step.revision(), step.direction());
    }
  }

  /** Written down before anything runs; null where nothing is to be noted. */
  private List<@Nullable Note> notes(
      Standing at, List<Step> steps, List<List<Written>> operations) {
    Notes notes = new Notes(at.graph());
    List<@Nullable Note> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      all.add(deployment.keepsHistory() ? notes.of(steps.get(i), operations.get(i)) : null);
    }
    return all;
  }

  private List<Written> filled(Step step, List<Written> operations) {
    return deployment.values().fill(operations, step.revision());
  }

  private RanStep run(Step step, List<Written> operations, @Nullable Note note, Among others)
      throws SQLException {
    Node revision = step.revision();
    listener.before(step.direction(), revision.id(), revision.message());
    long start = System.nanoTime();
    try {
      List<String> statements = runner.run(step, filled(step, operations), note, others);
      RanStep ran = new RanStep(revision.id(), revision.message(), step.direction(), statements);
      listener.after(ran, Duration.ofNanos(System.nanoTime() - start));
      return ran;
    } catch (MigrationException e) {
      listener.failed(step.direction(), revision.id(), e);
      throw e;
    }
  }

  /** Changes the rows of the version table, all of them or none. */
  Stamped stamp(Standing at, List<RowChange> changes) throws SQLException {
    return stamp(at, changes, false, changes);
  }

  /** The same, after all rows that are there were deleted; tells what that comes to. */
  Stamped stampAfresh(Standing at, List<RowChange> inserts) throws SQLException {
    List<String> wanted = inserts.stream().map(RowChange::to).flatMap(Stream::ofNullable).toList();
    List<RowChange> net = new ArrayList<>();
    at.rows().stream()
        .filter(it -> !wanted.contains(it))
        .forEach(it -> net.add(RowChange.delete(it)));
    inserts.stream().filter(it -> !at.rows().contains(it.to())).forEach(net::add);
    return stamp(at, inserts, true, net);
  }

  private Stamped stamp(Standing at, List<RowChange> changes, boolean afresh, List<RowChange> told)
      throws SQLException {
    Notes notes = new Notes(at.graph());
    List<Note> stamps = told.stream().flatMap(it -> notes.of(it).stream()).toList();
    stamps.forEach(it -> listener.before(it.direction(), it.revision(), it.message()));
    long start = System.nanoTime();
    try {
      runner.stamp(changes, afresh, deployment.keepsHistory() ? stamps : List.of());
    } catch (MigrationException e) {
      stamps.forEach(it -> listener.failed(it.direction(), it.revision(), e));
      throw e;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    stamps.forEach(it -> listener.after(ran(it), took));
    return new Stamped(told);
  }

  /** Notes of revisions that have changed what they do now, as if they had run so. */
  Verified accept(Verified found) throws SQLException {
    runner.stamp(List.of(), false, found.changes().stream().map(Verified.Changed::now).toList());
    return found;
  }

  private static RanStep ran(Note stamp) {
    return new RanStep(stamp.revision(), stamp.message(), stamp.direction(), List.of());
  }
}
