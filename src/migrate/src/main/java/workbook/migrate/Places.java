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

  /** The same revisions, those that derive their way back in their places. */
  static List<Node> of(Collection<Node> nodes) {
    Places places = new Places(nodes);
    return nodes.stream().map(places::placed).toList();
  }

  private Node placed(Node node) {
    return node.migration() instanceof ReversibleMigration reversible
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
