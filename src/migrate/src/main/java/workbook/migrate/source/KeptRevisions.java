package workbook.migrate.source;

import java.util.List;
import java.util.Map;
import workbook.migrate.graph.Node;

/**
 * Revisions as they were compiled.
 *
 * @param repeatables binary names of the classes that are repeatable
 */
record KeptRevisions(
    List<RevisionEntry> entries, List<String> repeatables, CompiledClasses classes) {
  static final KeptRevisions NONE =
      new KeptRevisions(
          List.of(), List.of(), new CompiledClasses(ClassPath.PROGRAM.loader(), Map.of()));

  KeptRevisions {
    entries = List.copyOf(entries);
    repeatables = List.copyOf(repeatables);
  }

  List<Node> nodes() {
    return entries.stream().map(it -> it.node(new LazyMigration(classes, it.className()))).toList();
  }
}
