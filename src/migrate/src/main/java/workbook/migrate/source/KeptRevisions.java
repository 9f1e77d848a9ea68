package workbook.migrate.source;

import java.util.List;
import java.util.Map;
import workbook.migrate.graph.Node;

/** Revisions as they were compiled. */
record KeptRevisions(List<RevisionEntry> entries, CompiledClasses classes) {
  static final KeptRevisions NONE =
      new KeptRevisions(
          List.of(), new CompiledClasses(KeptRevisions.class.getClassLoader(), Map.of()));

  KeptRevisions {
    entries = List.copyOf(entries);
  }

  List<Node> nodes() {
    return entries.stream().map(it -> it.node(new LazyMigration(classes, it.className()))).toList();
  }
}
