package workbook.migrate;

import java.util.List;
import java.util.Optional;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;
import workbook.migrate.journal.Checksum;
import workbook.migrate.journal.Note;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.RowChange;
import workbook.migrate.plan.Step;

/** What is to be noted of the revisions of a graph, and of what is repeated beside it. */
record Notes(RevisionGraph graph) {
  /** In the place of a checksum, where a row goes that belongs to no revision here. */
  private static final String NOTHING_KNOWN = "";

  /** The note of a step whose operations are known. */
  Note of(Step step, List<Written> operations) {
    Migration migration = step.revision().migration();
    Way known = Way.of(operations);
    return step.direction().leads()
        ? of(step.revision(), step.direction(), known, Way.back(migration))
        : of(step.revision(), step.direction(), Way.there(migration), known);
  }

  Note of(Node revision, Direction direction) {
    Migration migration = revision.migration();
    return of(revision, direction, Way.there(migration), Way.back(migration));
  }

  private Note of(Node revision, Direction direction, Way there, Way back) {
    Way.Kept kept = direction.leads() ? back.kept() : Way.Kept.NOTHING;
    Vertex place = direction.isOfRepeatable() ? null : graph.vertex(revision.id()).orElse(null);
    return new Note(
        revision.id(),
        direction,
        revision.message(),
        place == null ? List.of() : ids(place.parents()),
        place == null ? List.of() : dependencies(place),
        Checksum.of(there.operations(), back.operations()),
        kept.text(),
        kept.obstacle());
  }

  /** What is noted when the version table is said to have other rows. */
  Optional<Note> of(RowChange change) {
    Direction direction = change.to() == null ? Direction.UNSTAMP : Direction.STAMP;
    return Optional.ofNullable(change.to() == null ? change.from() : change.to())
        .map(id -> of(id, direction));
  }

  private Note of(String id, Direction direction) {
    return graph
        .vertex(id)
        .map(it -> of(it.node(), direction))
        .orElseGet(
            () -> new Note(id, direction, "", List.of(), List.of(), NOTHING_KNOWN, null, null));
  }

  private static List<String> dependencies(Vertex revision) {
    return ids(revision.needs().stream().filter(it -> !revision.parents().contains(it)).toList());
  }

  private static List<String> ids(List<Vertex> revisions) {
    return revisions.stream().map(Vertex::id).toList();
  }
}
