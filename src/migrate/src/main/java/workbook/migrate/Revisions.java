package workbook.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.Catalogues;
import workbook.migrate.compare.CompareOptions;
import workbook.migrate.compare.Comparison;
import workbook.migrate.conflict.Clashes;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.entity.EntityOptions;
import workbook.migrate.entity.EntitySources;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.journal.HistoryTable;
import workbook.migrate.journal.Journal;
import workbook.migrate.model.EntityModel;
import workbook.migrate.picture.GraphPicture;
import workbook.migrate.plan.Histories;
import workbook.migrate.reflect.Reflected;
import workbook.migrate.run.VersionTable;
import workbook.migrate.schema.Schema;
import workbook.migrate.targets.Targets;

/**
 * The revisions of a project, and what can be asked of them. Where a database is at hand it may be
 * asked as well, and is not changed.
 */
abstract sealed class Revisions permits Migrations {
  final RevisionGraph graph;
  final Link link;

  Revisions(RevisionGraph graph, Link link) {
    this.graph = graph;
    this.link = link;
  }

  /** How a database is changed. */
  abstract Deployment deployment();

  /** What is repeated at the end of an upgrade. */
  abstract Repeatables repeatables();

  final List<Node> nodes() {
    return graph.vertices().stream().map(Vertex::node).toList();
  }

  /** Ids of the revisions that no other follows. */
  public List<String> heads() {
    return ids(graph.heads());
  }

  /** Where the revisions fork; marks where the database is, if there is one. */
  public Branches branches() {
    return new Entries(rowsIfConnected()).branches(graph);
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
    return new Clashes(graph, it -> Operations.of(it.node(), Direction.UPGRADE));
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
   * The script of an upgrade, for a database that is not at hand: {@code base:head}, {@code
   * ae10:+2}; from base where no start is named. It needs no database, and is right for one that
   * the revisions below the start have made.
   */
  public Script sql(String range, SqlDialect dialect) {
    return scripts(dialect).upgrade(range);
  }

  /** The script of a downgrade, likewise: {@code head:base}, {@code ae10:-2}. */
  public Script sqlDowngrade(String range, SqlDialect dialect) {
    return scripts(dialect).downgrade(range);
  }

  /** The script of a stamp, likewise: {@code base:head}, {@code ae10:head}. */
  public Script sqlStamp(String range, SqlDialect dialect) {
    return scripts(dialect).stamp(range);
  }

  private Scripts scripts(SqlDialect dialect) {
    return new Scripts(graph, repeatables(), dialect, deployment());
  }

  /** Whether the database has run this revision. */
  public boolean hasRun(String id) {
    List<Vertex> rows =
        link.asked(Revisions::rows).stream().map(graph::vertex).flatMap(Optional::stream).toList();
    return graph.vertex(id).map(graph.below(rows)::contains).orElse(false);
  }

  /** What was noted of the runs on the database. */
  public Journal journal() {
    return link.asked(connection -> new HistoryTable(connection).read());
  }

  /** Which of the revisions that the database has are not as they were when they ran. */
  public Verified verify() {
    return link.asked(connection -> Verified.of(Standing.of(graph, connection)));
  }

  /** What must change so that the database is as these entities want it. */
  public Comparison compare(Collection<Class<?>> entities) {
    return compare(entities, CompareOptions.USUAL);
  }

  /** The same, looking only at some tables, certain of renames, or by settings of Hibernate. */
  public Comparison compare(Collection<Class<?>> entities, CompareOptions options) {
    return link.asked(
        connection ->
            Comparison.of(
                EntityModel.of(
                    entities, Ddl.of(connection), connection.getCatalog(), options.hibernate()),
                connection,
                options));
  }

  /** What must change so that the database is as these entities want it. */
  public Comparison compare(Class<?>... entities) {
    return compare(List.of(entities));
  }

  /**
   * Whether the database is as these entities want it.
   *
   * @throws MigrationException when it is not at the heads, so that there is no telling
   */
  public Agreement check(Collection<Class<?>> entities) {
    return check(entities, CompareOptions.USUAL);
  }

  /** The same, looking only at some tables. */
  public Agreement check(Collection<Class<?>> entities, CompareOptions options) {
    requireHeads();
    return new Agreement(compare(entities, options));
  }

  /**
   * Does nothing where the database has all revisions: only then does a comparison tell what the
   * next one has to do.
   *
   * @throws MigrationException when it has not, or is at a revision that is not among these
   */
  public void requireHeads() {
    Current current =
        link.asked(
            connection -> {
              Standing at = Standing.of(graph, connection);
              at.planner();
              return current(at.rows(), List.of());
            });
    if (!current.isAtHeads()) {
      throw MigrationException.of("not-at-heads", current.inOneLine(), current.tipsInOneLine());
    }
  }

  /** Hibernate's entities for all tables of the database. */
  public EntitySources reflectEntities(EntityOptions options) {
    return link.asked(
        connection -> EntitySources.of(Schema.read(connection), Ddl.of(connection), options));
  }

  /** The database as the operations that make it, for a first revision. */
  public Reflected reflect() {
    return link.asked(Reflected::of);
  }

  /**
   * Revisions of one line as a single one with the id of the last.
   *
   * @param range both ends included, such as {@code ae10:be20}
   * @throws MigrationException when they are in no line, one can't be written down, or their files
   *     hold others
   */
  public Squashed squashed(String range, String message) {
    List<Vertex> oldestFirst = new ArrayList<>(new Histories(graph, List.of()).range(range));
    Collections.reverse(oldestFirst);
    return Squashed.of(oldestFirst, nodes(), message);
  }

  /** Where the database is, and what has changed since it got there. */
  public Current current() {
    return link.asked(
        connection -> {
          Standing at = Standing.of(graph, connection);
          return current(at.rows(), Verified.of(at).inShort());
        });
  }

  private Current current(List<String> rows, List<Current.Changed> changed) {
    return new Current(rows, heads(), ids(graph.tips()), changed);
  }

  private List<String> rowsIfConnected() {
    return link.database() == null ? List.of() : link.asked(Revisions::rows);
  }

  private static List<String> rows(Connection connection) throws SQLException {
    return new VersionTable(connection).rows();
  }

  private static List<String> ids(List<Vertex> revisions) {
    return revisions.stream().map(Vertex::id).toList();
  }

  /** A line for each revision, newest first; no database is asked. */
  @Override
  public final String toString() {
    return new Entries(List.of()).history(new Histories(graph, List.of()).range(":")).toString();
  }
}
