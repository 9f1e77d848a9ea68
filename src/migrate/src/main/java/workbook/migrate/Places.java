package workbook.migrate;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.Catalogues;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;

/** Tells revisions that derive their way back what was there before them. */
final class Places {
  private final List<Node> nodes;
  private @Nullable Catalogues catalogues;

  private Places(Collection<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  /** The graph of the revisions, those that derive their way back in their places. */
  static RevisionGraph graph(Collection<Node> nodes) {
    Places places = new Places(nodes);
    return RevisionGraph.of(nodes.stream().map(places::placed).toList());
  }

  private Node placed(Node node) {
    Migration migration = node.migration();
    Migration plain = migration instanceof InPlace elsewhere ? elsewhere.migration() : migration;
    return plain instanceof ReversibleMigration reversible
        ? node.with(new InPlace(reversible, () -> before(node.id())))
        : node;
  }

  private synchronized Catalogue before(String id) {
    if (catalogues == null) {
      catalogues = new Catalogues(RevisionGraph.of(nodes));
    }
    return catalogues.before(id);
  }
}
