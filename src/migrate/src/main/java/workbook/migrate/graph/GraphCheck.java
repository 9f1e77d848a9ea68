package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds all that keeps revisions from being a graph, so that one error can name it all. */
final class GraphCheck {
  private static final Pattern USED_BY_TARGETS = Pattern.compile("[@:+\\-]|\\s");
  private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");
  private static final int LONGEST = 32;

  private final Map<String, Node> ids = new LinkedHashMap<>();
  private final Map<String, Node> labels = new LinkedHashMap<>();
  private final List<GraphException> problems = new ArrayList<>();

  private GraphCheck() {}

  /** Throws one error for all problems there are. */
  static void check(Collection<Node> nodes) {
    GraphCheck check = new GraphCheck();
    nodes.forEach(check::id);
    nodes.forEach(check::labels);
    nodes.forEach(check::needs);
    check.circles();
    if (!check.problems.isEmpty()) {
      throw GraphException.all(check.problems);
    }
  }

  private void id(Node node) {
    name(node.id(), node);
    if (node.id().isEmpty() || node.id().length() > LONGEST) {
      add("bad-id-length", node.id(), node.where());
    }
    Node twin = ids.putIfAbsent(node.id(), node);
    if (twin != null) {
      add("duplicate-id", node.id(), twin.where(), node.where());
    }
  }

  private void labels(Node node) {
    for (String label : node.labels()) {
      name(label, node);
      Node owner = ids.getOrDefault(label, labels.get(label));
      if (owner == null) {
        labels.put(label, node);
      } else {
        add("duplicate-label", label, node.id(), node.where(), owner.id());
      }
    }
  }

  private void name(String name, Node node) {
    if (USED_BY_TARGETS.matcher(name).find()) {
      add("bad-id", name, node.where());
    }
    if (WORDS.contains(name)) {
      add("reserved-name", name, node.where());
    }
  }

  private void needs(Node node) {
    node.parents().forEach(it -> need(node, it, ids.containsKey(it)));
    node.dependencies().forEach(it -> need(node, it, resolve(it) != null));
  }

  private void need(Node node, String name, boolean known) {
    if (!known) {
      Set<String> others = new LinkedHashSet<>(ids.keySet());
      others.remove(node.id());
      add("missing-parent", node.id(), name, node.where(), Nearest.to(name, others));
    } else if (node.equals(resolve(name))) {
      add("needs-itself", node.id(), node.where());
    }
  }

  private void circles() {
    for (List<String> circle : new Circles(ids.values(), this::resolve).find()) {
      add("cycle", String.join(" -> ", circle));
    }
  }

  private @Nullable Node resolve(String name) {
    return ids.getOrDefault(name, labels.get(name));
  }

  private void add(String key, Object... arguments) {
    problems.add(GraphException.of(key, arguments));
  }
}
