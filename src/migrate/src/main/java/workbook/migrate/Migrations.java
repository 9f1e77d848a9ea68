package workbook.migrate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.operation.Written;
import workbook.migrate.run.Runner;
import workbook.migrate.run.VersionTable;
import workbook.migrate.source.RevisionFolder;

/**
 * The revisions of a project, and what can be done with them on a database.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.of(AddUserTable.class, AddAgeColumn.class).on(dataSource);
 * migrations.upgrade("head");
 * migrations.downgrade("-1");
 * }</pre>
 *
 * <p>A target is {@code head}, {@code base}, a revision's id or its beginning, {@code +n}, {@code
 * -n}, {@code id+n} or {@code id-n}, as in Alembic. Everything that can't be done is a {@link
 * MigrationException} that says what to do.
 */
public final class Migrations {
  private final RevisionGraph graph;
  private final @Nullable DataSource database;

  private Migrations(RevisionGraph graph, @Nullable DataSource database) {
    this.graph = graph;
    this.database = database;
  }

  /** These revisions. */
  @SafeVarargs
  public static Migrations of(Class<? extends Migration>... revisions) {
    List<Class<? extends Migration>> all = new ArrayList<>();
    for (Class<? extends Migration> revision : revisions) {
      all.add(revision);
    }
    return of(all);
  }

  /** These revisions. */
  public static Migrations of(Collection<Class<? extends Migration>> revisions) {
    return new Migrations(
        RevisionGraph.of(revisions.stream().map(RevisionClass::node).toList()), null);
  }

  /** The revisions in the Java sources of a folder. */
  public static Migrations ofFolder(Path sources) {
    return of(new RevisionFolder(sources).revisions());
  }

  /** The same revisions, for a database. */
  public Migrations on(DataSource target) {
    return new Migrations(graph, target);
  }

  /** Ids of the revisions that no other follows. */
  public List<String> heads() {
    return graph.heads();
  }

  /** Takes the database up to the target. */
  public Run upgrade(String target) {
    return run(Direction.UPGRADE, target);
  }

  /** Takes the database down to the target. */
  public Run downgrade(String target) {
    return run(Direction.DOWNGRADE, target);
  }

  /** Where the database is. */
  public Current current() {
    return new Current(connected(Migrations::rows), graph.heads());
  }

  /** All revisions, newest first; marks where the database is, if there is one. */
  public History history() {
    List<String> rows = database == null ? List.of() : connected(Migrations::rows);
    List<String> heads = graph.heads();
    List<History.Entry> entries = new ArrayList<>();
    for (Node node : graph.nodes()) {
      entries.add(
          new History.Entry(
              node.id(),
              node.parents(),
              node.message(),
              node.created(),
              heads.contains(node.id()),
              rows.contains(node.id())));
    }
    Collections.reverse(entries);
    return new History(entries);
  }

  /** What an upgrade to the target would do. */
  public Plan plan(String target) {
    List<Node> steps = graph.upgrade(connected(Migrations::rows), target);
    return new Plan(
        steps.stream()
            .map(
                step ->
                    new Plan.Step(
                        step.id(),
                        step.message(),
                        Direction.UPGRADE,
                        operations(step, Direction.UPGRADE).stream()
                            .map(it -> it.operation().toString())
                            .toList()))
            .toList());
  }

  private Run run(Direction direction, String target) {
    return connected(connection -> run(connection, direction, target));
  }

  private Run run(Connection connection, Direction direction, String target) throws SQLException {
    List<String> rows = rows(connection);
    List<Node> steps = steps(direction, rows, target);
    List<List<Written>> operations =
        steps.stream().map(step -> operations(step, direction)).toList();
    List<RanStep> ran = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Node step = steps.get(i);
      List<String> after =
          direction == Direction.UPGRADE
              ? graph.rowsAfterUpgrade(rows, step)
              : graph.rowsAfterDowngrade(rows, step);
      List<String> statements =
          Runner.on(connection).run(step, direction.toString(), operations.get(i), rows, after);
      ran.add(new RanStep(step.id(), step.message(), direction, statements));
      rows = after;
    }
    return new Run(ran);
  }

  private List<Node> steps(Direction direction, List<String> rows, String target) {
    rows.stream()
        .filter(row -> graph.node(row).isEmpty())
        .findFirst()
        .ifPresent(
            row -> {
              throw MigrationException.of("unknown-row", row);
            });
    return direction == Direction.UPGRADE
        ? graph.upgrade(rows, target)
        : graph.downgrade(rows, target);
  }

  private static List<Written> operations(Node step, Direction direction) {
    return direction == Direction.UPGRADE
        ? Operations.ofUpgrade(step.migration())
        : Operations.ofDowngrade(step.migration());
  }

  private static List<String> rows(Connection connection) throws SQLException {
    return new VersionTable(connection).rows();
  }

  /** Work on a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T connected(Work<T> work) {
    if (database == null) {
      throw MigrationException.of("no-database");
    }
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw MigrationException.because(e, "unreadable-database", e.getMessage());
    }
  }
}
