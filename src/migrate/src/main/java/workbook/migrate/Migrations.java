package workbook.migrate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.Catalogues;
import workbook.migrate.compare.CompareOptions;
import workbook.migrate.compare.Comparison;
import workbook.migrate.conflict.Clashes;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.journal.HistoryTable;
import workbook.migrate.journal.Journal;
import workbook.migrate.model.EntityModel;
import workbook.migrate.picture.GraphPicture;
import workbook.migrate.plan.Histories;
import workbook.migrate.plan.Planner;
import workbook.migrate.plan.Step;
import workbook.migrate.run.VersionTable;
import workbook.migrate.settings.Settings;
import workbook.migrate.source.RevisionFolders;
import workbook.migrate.source.RevisionPackage;
import workbook.migrate.source.Skeleton;
import workbook.migrate.targets.Targets;

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
public final class Migrations {
  private final RevisionGraph graph;
  private final Repeatables repeatables;
  private final @Nullable DataSource database;
  private final Deployment deployment;

  private Migrations(
      RevisionGraph graph,
      Repeatables repeatables,
      @Nullable DataSource database,
      Deployment deployment) {
    this.graph = graph;
    this.repeatables = repeatables;
    this.database = database;
    this.deployment = deployment;
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
    return ofNodes(revisions.stream().map(RevisionClass::node).toList());
  }

  static Migrations ofNodes(Collection<Node> revisions) {
    return new Migrations(Places.graph(revisions), Repeatables.NONE, null, Deployment.USUAL);
  }

  /** The revisions in the Java sources of these folders, and what is repeatable among them. */
  public static Migrations ofFolder(Path... folders) {
    RevisionFolders.Found sources = new RevisionFolders(List.of(folders)).found();
    return ofNodes(sources.revisions()).repeating(sources.repeatables());
  }

  /**
   * The revisions of a project, as its settings say: those in its folders, and those in its
   * packages that this program has on its class path.
   */
  public static Migrations of(Settings settings) {
    RevisionFolders.Found sources = new RevisionFolders(settings.folders()).found();
    List<Node> revisions = new ArrayList<>(sources.revisions());
    List<Class<? extends Repeatable>> repeatables = new ArrayList<>(sources.repeatables());
    ClassLoader classes = Migrations.class.getClassLoader();
    RevisionPackage.revisions(settings.packages(), classes)
        .forEach(it -> revisions.add(RevisionClass.node(it)));
    repeatables.addAll(RevisionPackage.repeatables(settings.packages(), classes));
    return ofNodes(revisions)
        .repeating(repeatables)
        .waiting(settings.patience())
        .with(settings.placeholders());
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
    return new Migrations(graph, all, database, deployment);
  }

  /** The same revisions, for a database. */
  public Migrations on(DataSource target) {
    return new Migrations(graph, repeatables, target, deployment);
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
   * The same revisions, which leave no table {@code alembic_history} behind. What is repeatable
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
    return new Migrations(graph, repeatables, database, other);
  }

  /**
   * These revisions and a new one, which does nothing yet.
   *
   * @throws MigrationException when they make no graph: its id is taken, a parent is missing
   */
  public Migrations with(Skeleton added) {
    List<Node> revisions = new ArrayList<>(nodes());
    revisions.add(added.node());
    return new Migrations(Places.graph(revisions), repeatables, database, deployment);
  }

  /**
   * These revisions, one of which follows others than before.
   *
   * @throws MigrationException when they make no graph: they go in a circle
   */
  public Migrations withParents(String id, List<String> parents) {
    List<Node> revisions =
        nodes().stream().map(it -> it.id().equals(id) ? it.following(parents) : it).toList();
    return new Migrations(Places.graph(revisions), repeatables, database, deployment);
  }

  private List<Node> nodes() {
    return graph.vertices().stream().map(Vertex::node).toList();
  }

  /** Whether the database has run this revision. */
  public boolean hasRun(String id) {
    List<Vertex> rows =
        connected(Migrations::rows).stream().map(graph::vertex).flatMap(Optional::stream).toList();
    return graph.vertex(id).map(graph.below(rows)::contains).orElse(false);
  }

  /** Ids of the revisions that no other follows. */
  public List<String> heads() {
    return ids(graph.heads());
  }

  /** Where the revisions fork; marks where the database is, if there is one. */
  public Branches branches() {
    return new Entries(rowsIfConnected()).branches(graph);
  }

  /** Takes the database up to the target, and makes anew what is repeatable and has changed. */
  public Run upgrade(String target) {
    return changing((execution, at) -> execution.run(at, moves().up(at, target)));
  }

  /**
   * Takes the database down to the target. A revision whose file is not here goes back as the
   * history table says.
   */
  public Run downgrade(String target) {
    return changing(
        (execution, found) -> {
          Standing at = found.withStored();
          return execution.run(at, moves().down(at, target));
        });
  }

  /**
   * Notes in the version table that the database is at the targets, and runs nothing: for a
   * database that got there in another way.
   */
  public Stamped stamp(String... targets) {
    return changing((execution, at) -> execution.stamp(at, false, at.planner().stamp(targets)));
  }

  /** The same, after all rows of the version table were deleted, also those of no revision here. */
  public Stamped stampAfresh(String... targets) {
    return changing(
        (execution, at) -> execution.stamp(at, true, Planner.at(graph, List.of()).stamp(targets)));
  }

  /** What was noted of the runs on the database. */
  public Journal journal() {
    return connected(connection -> new HistoryTable(connection).read());
  }

  /** Which of the revisions that the database has are not as they were when they ran. */
  public Verified verify() {
    return connected(connection -> Verified.of(Standing.of(graph, connection)));
  }

  /** Notes that the changes {@link #verify} finds are as they should be, so that it finds none. */
  public Verified acceptChanges() {
    return changing((execution, at) -> execution.accept(Verified.of(at)));
  }

  /** What must change so that the database is as these entities want it. */
  public Comparison compare(Collection<Class<?>> entities) {
    return compare(entities, CompareOptions.USUAL);
  }

  /** The same, looking only at some tables, or certain of renames. */
  public Comparison compare(Collection<Class<?>> entities, CompareOptions options) {
    return connected(
        connection ->
            Comparison.of(EntityModel.of(entities, Ddl.of(connection)), connection, options));
  }

  /** Where the database is. */
  public Current current() {
    return new Current(connected(Migrations::rows), heads(), ids(graph.tips()));
  }

  /** All revisions, newest first; marks where the database is, if there is one. */
  public History history() {
    return history(":");
  }

  /**
   * The revisions of a range, newest first, both ends included: {@code ae10:head}, {@code :ae10},
   * {@code ae10:}, {@code -3:current}, {@code current:+2}.
   */
  public History history(String range) {
    List<String> rows = rowsIfConnected();
    return new Entries(rows).history(new Histories(graph, rows).range(range));
  }

  /** The revisions that names stand for: ids, {@code head}, {@code heads}, {@code current}. */
  public History show(String... names) {
    List<String> rows = rowsIfConnected();
    Histories histories = new Histories(graph, rows);
    return new Entries(rows)
        .history(
            Arrays.stream(names).flatMap(it -> histories.named(it).stream()).distinct().toList());
  }

  /** All revisions with lines between them; marks where the database is, if there is one. */
  public GraphPicture picture() {
    return new GraphPicture(history().entries());
  }

  /** Creates the version table, if there is none. */
  public void ensureVersion() {
    changing((execution, at) -> execution.stamp(at, false, List.of()));
  }

  /** What the lines that end in different heads do to the same things. */
  public Conflicts conflicts() {
    return Conflicts.of(clashes().between(graph.heads()));
  }

  /** The same for lines that end in these revisions, such as those that a merge is to join. */
  public Conflicts conflicts(List<String> ends) {
    return Conflicts.of(clashes().between(ends.stream().map(graph::find).toList()));
  }

  /** What a revision and all above it would meet if it followed others than now. */
  public Conflicts conflictsOfRebase(String id, List<String> parents) {
    List<Vertex> onto = parents.stream().map(graph::find).toList();
    return Conflicts.of(clashes().moving(graph.find(id), onto));
  }

  private Clashes clashes() {
    return new Clashes(graph, it -> Operations.ofUpgrade(it.node().migration()));
  }

  /**
   * The schema that the revisions up to the target make, known from their operations alone; a
   * database is asked only where it is if the target counts from there.
   *
   * @throws MigrationException when an operation is about something that is not there
   */
  public Catalogue schemaAt(String target) {
    List<Vertex> rows =
        rowsIfConnected().stream().map(graph::vertex).flatMap(Optional::stream).toList();
    return new Catalogues(graph).at(new Targets(graph, rows).upgrade(target)).required();
  }

  /**
   * What an upgrade to the target would do; from where the database is, or without one from a place
   * that is named: {@code base:head}, {@code ae10:+2}.
   */
  public Plan plan(String target) {
    return target.contains(":")
        ? plan(startingFrom(target).upgrade(end(target)))
        : connected(it -> plan(moves().up(Standing.of(graph, it), target)));
  }

  /** What a downgrade to the target would do, likewise: {@code head:base}, {@code ae10:-2}. */
  public Plan planDowngrade(String target) {
    return target.contains(":")
        ? plan(startingFrom(target).downgrade(end(target)))
        : connected(it -> plan(moves().down(Standing.of(graph, it).withStored(), target)));
  }

  /**
   * The script of an upgrade, for a database that is not at hand: {@code base:head}, {@code
   * ae10:+2}; from base where no start is named. It needs no database, and is right for one that
   * the revisions below the start have made.
   */
  public Script sql(String range, SqlDialect dialect) {
    return new Scripts(graph, dialect, deployment.values()).upgrade(range);
  }

  /** The script of a downgrade, likewise: {@code head:base}, {@code ae10:-2}. */
  public Script sqlDowngrade(String range, SqlDialect dialect) {
    return new Scripts(graph, dialect, deployment.values()).downgrade(range);
  }

  /** The script of a stamp, likewise: {@code base:head}, {@code ae10:head}. */
  public Script sqlStamp(String range, SqlDialect dialect) {
    return new Scripts(graph, dialect, deployment.values()).stamp(range);
  }

  private Plan plan(List<Step> steps) {
    return Plans.of(steps, deployment.values());
  }

  private Planner startingFrom(String target) {
    return Planner.startingFrom(graph, target.substring(0, target.indexOf(':')));
  }

  private static String end(String target) {
    return target.substring(target.indexOf(':') + 1);
  }

  private List<String> rowsIfConnected() {
    return database == null ? List.of() : connected(Migrations::rows);
  }

  private static List<String> ids(List<Vertex> revisions) {
    return revisions.stream().map(Vertex::id).toList();
  }

  private static List<String> rows(Connection connection) throws SQLException {
    return new VersionTable(connection).rows();
  }

  /** Work on a connection. */
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Changes the database; where it is is asked once nobody else is at it. */
  private <T> T changing(Change<T> change) {
    return connected(
        connection ->
            deployment.during(
                connection,
                runner ->
                    change.with(
                        new Execution(runner, deployment), Standing.of(graph, connection))));
  }

  private Moves moves() {
    return new Moves(repeatables, deployment);
  }

  /** A change of a database that is somewhere. */
  private interface Change<T> {
    T with(Execution execution, Standing at) throws SQLException;
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
