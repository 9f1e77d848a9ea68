package workbook.migrate;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.plan.Planner;
import workbook.migrate.plan.Step;
import workbook.migrate.settings.Settings;
import workbook.migrate.source.ClassPath;
import workbook.migrate.source.RevisionFolders;
import workbook.migrate.source.RevisionPackage;
import workbook.migrate.source.Skeleton;

/**
 * The revisions of a project, and what can be done with them on a database.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.of(AddUserTable.class, AddAgeColumn.class).on(dataSource);
 * migrations.upgrade("head");
 * migrations.downgrade("-1");
 * }</pre>
 *
 * <p>Targets are Alembic's: {@code head}, {@code heads}, {@code base}, {@code current}, a
 * revision's id or its beginning, the label of a branch; {@code +n} and {@code -n} count from where
 * the database is, {@code id+n} and {@code id-n} from a revision; {@code label@head}, {@code
 * label@base}, {@code label@+1} stay on a branch. Everything that can't be done is a {@link
 * MigrationException} that says what to do.
 */
public final class Migrations extends Revisions {
  private final Repeatables repeatables;
  private final Deployment deployment;

  private Migrations(
      RevisionGraph graph, Repeatables repeatables, Link link, Deployment deployment) {
    super(graph, link);
    this.repeatables = repeatables;
    this.deployment = deployment;
  }

  /** These revisions. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Nothing is written into the array.
  public static Migrations of(Class<? extends Migration>... revisions) {
    return of(List.of(revisions));
  }

  /** These revisions. */
  public static Migrations of(Collection<Class<? extends Migration>> revisions) {
    return ofNodes(revisions.stream().map(RevisionClass::node).toList());
  }

  static Migrations ofNodes(Collection<Node> revisions) {
    return new Migrations(Places.graph(revisions), Repeatables.NONE, Link.NONE, Deployment.USUAL);
  }

  /** The revisions in the Java sources of these folders, and what is repeatable among them. */
  public static Migrations ofFolder(Path... folders) {
    RevisionFolders.Found sources = new RevisionFolders(List.of(folders)).found();
    return ofNodes(sources.revisions()).repeating(sources.repeatables());
  }

  /**
   * The revisions of a project, as its settings say: those in its folders, and those in its
   * packages on the class path.
   */
  public static Migrations of(Settings settings) {
    ClassPath classPath = settings.libraries();
    RevisionFolders.Found sources = new RevisionFolders(settings.folders(), classPath).found();
    List<Node> revisions = new ArrayList<>(sources.revisions());
    List<Class<? extends Repeatable>> repeatables = new ArrayList<>(sources.repeatables());
    RevisionPackage.revisions(settings.packages(), classPath.loader())
        .forEach(it -> revisions.add(RevisionClass.node(it)));
    repeatables.addAll(RevisionPackage.repeatables(settings.packages(), classPath.loader()));
    return ofNodes(revisions).repeating(repeatables).deployed(Deployment.of(settings));
  }

  /** The same revisions, and these beside them, which run whenever they have changed. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Nothing is written into the array.
  public final Migrations repeating(Class<? extends Repeatable>... others) {
    return repeating(List.of(others));
  }

  /** The same revisions, and these beside them, which run whenever they have changed. */
  public Migrations repeating(Collection<Class<? extends Repeatable>> others) {
    Repeatables all = Repeatables.of(others.stream().map(RepeatedClass::of).toList());
    all.check(graph);
    return new Migrations(graph, all, link, deployment);
  }

  /**
   * The same revisions, for a database.
   *
   * @param target gives a connection for each call, which is closed after it. One that is in the
   *     middle of a transaction has it committed with the first step.
   */
  public Migrations on(DataSource target) {
    return new Migrations(graph, repeatables, new Link(target), deployment);
  }

  /**
   * The same revisions, patient for so long while another deployer is at the database, or a
   * transaction holds a table that is to be changed; ten seconds unless told otherwise.
   */
  public Migrations waiting(Duration patience) {
    return deployed(deployment.waiting(patience));
  }

  /** The same revisions, which tell of each step while it runs. */
  public Migrations telling(MigrationListener listener) {
    return deployed(deployment.telling(listener));
  }

  /**
   * The same revisions, with values for the placeholders in SQL that they execute: {@code ${owner}}
   * is the value of {@code owner}; {@code $${owner}} stands for {@code ${owner}} itself.
   */
  public Migrations with(Map<String, String> values) {
    return deployed(deployment.with(new Placeholders(values)));
  }

  /**
   * The same revisions, which leave no table {@code alembic_history} behind: for a database that
   * Alembic's own autogenerate looks at too, and would want to drop it from. What is repeatable
   * runs at each upgrade then.
   */
  public Migrations withoutHistory() {
    return deployed(deployment.withoutHistory());
  }

  /** The same revisions, which go no further up where {@link #verify} finds a change. */
  public Migrations refusingChanges() {
    return deployed(deployment.refusingChanges());
  }

  private Migrations deployed(Deployment other) {
    return new Migrations(graph, repeatables, link, other);
  }

  /**
   * These revisions and a new one, which does nothing yet.
   *
   * @throws MigrationException when they make no graph: its id is taken, a parent is missing
   */
  public Migrations with(Skeleton added) {
    List<Node> revisions = new ArrayList<>(nodes());
    revisions.add(added.node());
    return new Migrations(Places.graph(revisions), repeatables, link, deployment);
  }

  /**
   * These revisions, one of which follows others than before.
   *
   * @throws MigrationException when they make no graph: they go in a circle
   */
  public Migrations withParents(String id, List<String> parents) {
    List<Node> revisions =
        nodes().stream().map(it -> it.id().equals(id) ? it.following(parents) : it).toList();
    return new Migrations(Places.graph(revisions), repeatables, link, deployment);
  }

  /** Takes the database up to the target, and makes anew what is repeatable and has changed. */
  public Run upgrade(String target) {
    Scripts.requireNoRange(target);
    return changing((execution, at) -> execution.run(at, moves().up(at, target)));
  }

  /**
   * Takes the database down to the target. A revision whose file is not here goes back as the
   * history table says.
   */
  public Run downgrade(String target) {
    Scripts.requireNoRange(target);
    return changing(
        (execution, found) -> {
          Standing at = found.withStored();
          return execution.run(at, moves().down(at, target));
        });
  }

  /**
   * Notes in the version table that the database is at the targets, and runs nothing: for a
   * database that got there in another way.
   *
   * <p>The history table gets a row for each row of the version table that changes: {@code stamp}
   * for the revision that is there now, {@code unstamp} for one that is there no longer and that no
   * other took the place of. Revisions on the way between get none, for none of them ran; so {@link
   * #verify} has nothing to say of them, and there is no way back without their files.
   */
  public Stamped stamp(String... targets) {
    return changing((execution, at) -> execution.stamp(at, at.planner().stamp(targets)));
  }

  /** The same, after all rows of the version table were deleted, also those of no revision here. */
  public Stamped stampAfresh(String... targets) {
    return changing(
        (execution, at) -> execution.stampAfresh(at, Planner.at(graph, List.of()).stamp(targets)));
  }

  /** Notes that the changes {@link #verify} finds are as they should be, so that it finds none. */
  public Verified acceptChanges() {
    return changing((execution, at) -> execution.accept(Verified.of(at)));
  }

  /** Creates the version table, if there is none. */
  public void ensureVersion() {
    changing((execution, at) -> execution.stamp(at, List.of()));
  }

  /**
   * What an upgrade to the target would do; from where the database is, or without one from a place
   * that is named: {@code base:head}, {@code ae10:+2}.
   */
  public Plan plan(String target) {
    return target.contains(":")
        ? plan(Scripts.planner(graph, target).upgrade(Scripts.end(target)))
        : link.asked(it -> plan(moves().up(Standing.of(graph, it), target)));
  }

  /** What a downgrade to the target would do, likewise: {@code head:base}, {@code ae10:-2}. */
  public Plan planDowngrade(String target) {
    return target.contains(":")
        ? plan(Scripts.planner(graph, target).downgrade(Scripts.end(target)))
        : link.asked(it -> plan(moves().down(Standing.of(graph, it).withStored(), target)));
  }

  private Plan plan(List<Step> steps) {
    return Plans.of(steps, deployment.values());
  }

  /** Changes the database; where it is is asked once nobody else is at it. */
  private <T> T changing(Change<T> change) {
    return link.changed(
        connection ->
            deployment.during(
                connection,
                runner ->
                    change.with(
                        new Execution(runner, deployment), Standing.of(graph, connection))));
  }

  @Override
  Deployment deployment() {
    return deployment;
  }

  @Override
  Repeatables repeatables() {
    return repeatables;
  }

  private Moves moves() {
    return new Moves(repeatables, deployment);
  }

  /** A change of a database that is somewhere. */
  private interface Change<T> {
    T with(Execution execution, Standing at) throws SQLException;
  }
}
