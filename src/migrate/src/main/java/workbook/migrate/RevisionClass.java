package workbook.migrate;

import workbook.migrate.graph.Node;
import workbook.migrate.source.Instances;
import workbook.migrate.source.RevisionEntry;

/** Makes a node of a revision's class. */
final class RevisionClass {
  private RevisionClass() {}

  static Node node(Class<? extends Migration> type) {
    return RevisionEntry.of(type, "", type.getSimpleName() + ".java").node(Instances.of(type));
  }
}
