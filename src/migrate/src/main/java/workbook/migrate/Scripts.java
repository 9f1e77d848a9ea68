package workbook.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.Catalogues;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.graph.VertexSet;
import workbook.migrate.journal.Journal;
import workbook.migrate.journal.Note;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.Planner;
import workbook.migrate.plan.RowChange;
import workbook.migrate.plan.Step;
import workbook.migrate.script.ScriptWriter;

/** Writes scripts from one place of a graph to another. */
record Scripts(
    RevisionGraph graph, Repeatables repeatables, SqlDialect dialect, Deployment deployment) {

  /**
   * To the end of the range; then all that is repeated, for a script can't ask what has changed.
   */
  Script upgrade(String range) {
    Planner planner = planner(graph, range);
    List<Step> steps = new ArrayList<>(planner.upgrade(end(range)));
    Set<String> applied = ids(graph.below(planner.rows()));
    steps.forEach(it -> applied.add(it.revision().id()));
    if (!steps.isEmpty()) {
      steps.addAll(repeatables.due(new Journal(List.of()), graph, applied::contains));
    }
    return write(planner, steps);
  }

  /** Down to the end of the range, after all is dropped that is repeated and may be in the way. */
  Script downgrade(String range) {
    if (range.indexOf(':') < 0) {
      throw MigrationException.of("range-needed", range);
    }
    Planner planner = planner(graph, range);
    List<Step> steps = new ArrayList<>(planner.downgrade(end(range)));
    if (!steps.isEmpty()) {
      Set<String> applied = ids(graph.below(planner.rows()));
      Repeatables there = repeatables.thatCanRun(graph, applied::contains);
      steps.addAll(0, there.drops(it -> true));
    }
    return write(planner, steps);
  }

  private static Set<String> ids(VertexSet revisions) {
    return revisions.stream().map(Vertex::id).collect(Collectors.toCollection(HashSet::new));
  }

  Script stamp(String range) {
    Planner planner = planner(graph, range);
    ScriptWriter writer = writer(planner, Catalogue.EMPTY);
    List<RowChange> rows = planner.stamp(end(range));
    Notes notes = new Notes(graph);
    writer.stamp(
        rows,
        deployment.keepsHistory()
            ? rows.stream().flatMap(it -> notes.of(it).stream()).toList()
            : List.of());
    return writer.script();
  }

  private Script write(Planner planner, List<Step> steps) {
    ScriptWriter writer = writer(planner, new Catalogues(graph).at(planner.rows()));
    List<List<Written>> operations =
        steps.stream().map(it -> Plans.operations(it, deployment.values())).toList();
    for (int i = 0; i < steps.size(); i++) {
      writer.require(steps.get(i).revision(), operations.get(i));
    }
    for (int i = 0; i < steps.size(); i++) {
      writer.step(steps.get(i), operations.get(i), note(steps.get(i)));
    }
    return writer.script();
  }

  private @Nullable Note note(Step step) {
    return deployment.keepsHistory() ? new Notes(graph).of(step, Plans.asWritten(step)) : null;
  }

  /**
   * A database that is nowhere yet may lack the version table; one elsewhere is refused. Any may
   * lack the history table: Alembic makes none.
   */
  private ScriptWriter writer(Planner planner, Catalogue start) {
    ScriptWriter writer = new ScriptWriter(dialect, start);
    if (planner.rows().isEmpty()) {
      writer.createVersions();
    } else {
      writer.expect(planner.rows().stream().map(Vertex::id).toList());
    }
    if (deployment.keepsHistory()) {
      writer.createHistory();
    }
    return writer;
  }

  /** For a database that is thought to be where a range begins; at base where it says none. */
  static Planner planner(RevisionGraph graph, String range) {
    return Planner.startingFrom(graph, range.substring(0, Math.max(0, range.indexOf(':'))));
  }

  /** A database that is asked says itself where a run starts. */
  static void requireNoRange(String target) {
    if (target.contains(":")) {
      throw MigrationException.of("range-to-run", target, end(target));
    }
  }

  static String end(String range) {
    return range.substring(range.indexOf(':') + 1);
  }
}
