package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Puts revisions in an order in which each stands after all it needs. */
final class Ordering {
  private static final Pattern RESERVED = Pattern.compile("[@:+\\-]|\\s");
  private static final int LONGEST = 32;

  private final Map<String, Node> all;
  private final Map<String, Node> ordered = new LinkedHashMap<>();

  Ordering(Collection<Node> nodes) {
    this.all = RevisionGraph.byId(nodes);
    nodes.forEach(this::check);
  }

  Map<String, Node> ordered() {
    List<Node> open = new ArrayList<>(all.values());
    boolean progress = true;
    while (!open.isEmpty() && progress) {
      progress = open.removeIf(this::takeIfReady);
    }
    if (!open.isEmpty()) {
      TreeSet<String> circle = new TreeSet<>();
      open.forEach(node -> circle.add(node.id()));
      throw new GraphException("cycle", String.join(", ", circle));
    }
    return ordered;
  }

  private boolean takeIfReady(Node node) {
    boolean ready = node.needs().allMatch(ordered::containsKey);
    if (ready) {
      ordered.put(node.id(), node);
    }
    return ready;
  }

  private List<String> others(Node node) {
    return all.keySet().stream().filter(id -> !id.equals(node.id())).toList();
  }

  private void check(Node node) {
    if (node.id().isEmpty() || node.id().length() > LONGEST) {
      throw new GraphException("bad-id-length", node.id(), node.where());
    }
    if (RESERVED.matcher(node.id()).find()) {
      throw new GraphException("bad-id", node.id(), node.where());
    }
    node.needs()
        .filter(id -> !all.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new GraphException(
                  "missing-parent", node.id(), id, node.where(), Nearest.to(id, others(node)));
            });
  }
}
