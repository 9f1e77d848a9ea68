package workbook.migrate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import workbook.migrate.graph.Vertex;
import workbook.migrate.journal.Journal;
import workbook.migrate.plan.Step;

/** The steps of a move up or down: those of revisions, and of what is repeated beside them. */
record Moves(Repeatables repeatables, Deployment deployment) {

  /** Up to the target, and then what has changed. */
  List<Step> up(Standing at, String target) throws SQLException {
    List<Step> steps = new ArrayList<>(at.planner().upgrade(target));
    if (deployment.refusesChanges() && !steps.isEmpty()) {
      Verified.of(at).requireUnchanged();
    }
    if (!repeatables.isEmpty()) {
      Set<String> applied = new HashSet<>(at.applied().stream().map(Vertex::id).toList());
      steps.forEach(it -> applied.add(it.revision().id()));
      steps.addAll(repeatables.due(noted(at), at.graph(), applied::contains));
    }
    return steps;
  }

  /** Down to the target, after all that stands in the way is dropped. */
  List<Step> down(Standing at, String target) throws SQLException {
    List<Step> steps = at.planner().downgrade(target);
    if (steps.isEmpty() || repeatables.isEmpty()) {
      return steps;
    }
    Journal noted = noted(at);
    Predicate<String> isThere = it -> !deployment.keepsHistory() || noted.repeated(it).isPresent();
    List<Step> all = new ArrayList<>(repeatables.drops(isThere));
    all.addAll(steps);
    return all;
  }

  /** What was noted; nothing where nothing is to be. */
  private Journal noted(Standing at) throws SQLException {
    return deployment.keepsHistory() ? at.journal() : new Journal(List.of());
  }
}
