package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins revisions to a graph, and finds all that is wrong on the way, to name it in one error. */
final class GraphCheck {
  private static final String USED_BY_TARGETS = "@:+-";
  private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");
  private static final int LONGEST = 32;

  private final Names names = new Names();
  private final List<GraphException> problems = new ArrayList<>();

  private GraphCheck() {}

  /** Joins the revisions and answers their names, or throws one error for all problems. */
  static Names join(List<Vertex> vertices) {
    GraphCheck check = new GraphCheck();
    vertices.forEach(it -> check.id(it, it.node()));
    vertices.forEach(it -> check.labels(it, it.node()));
    vertices.forEach(it -> check.needs(it, it.node()));
    Circles.in(vertices).forEach(check::circle);
    if (!check.problems.isEmpty()) {
      throw GraphException.all(check.problems);
    }
    vertices.forEach(Vertex::close);
    return check.names;
  }

  private void circle(List<String> ids) {
    String places =
        ids.stream()
            .distinct()
            .flatMap(it -> Stream.ofNullable(names.id(it)))
            .map(it -> it.id() + " in " + it.node().where())
            .collect(Collectors.joining(", "));
    add("cycle", String.join(" -> ", ids), places);
  }

  private void id(Vertex vertex, Node node) {
    name(node.id(), node);
    if (node.id().isEmpty() || node.id().length() > LONGEST) {
      add("bad-id-length", node.id(), node.where());
    }
    Vertex twin = names.putId(vertex);
    if (twin != null) {
      add("duplicate-id", node.id(), twin.node().where(), node.where());
    }
  }

  private void labels(Vertex vertex, Node node) {
    for (String label : node.labels()) {
      name(label, node);
      Vertex owner = names.putLabel(label, vertex);
      if (owner != null) {
        add("duplicate-label", label, node.id(), node.where(), owner.id());
      }
    }
  }

  private void name(String name, Node node) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (USED_BY_TARGETS.indexOf(letter) >= 0 || Character.isWhitespace(letter)) {
        add("bad-id", name, node.where());
        return;
      }
    }
    if (WORDS.contains(name)) {
      add("reserved-name", name, node.where());
    }
  }

  private void needs(Vertex vertex, Node node) {
    for (String parent : node.parents()) {
      Vertex found = needed(node, parent, names.id(parent));
      if (found != null) {
        vertex.follow(found);
      }
    }
    for (String dependency : node.dependencies()) {
      Vertex found = needed(node, dependency, names.exactly(dependency));
      if (found != null) {
        vertex.need(found);
      }
    }
  }

  /** What a revision needs by this name; null when that is a problem. */
  private @Nullable Vertex needed(Node node, String name, @Nullable Vertex found) {
    if (found == null) {
      add("missing-parent", node.id(), name, node.where(), names.near(name));
      return null;
    }
    if (found.id().equals(node.id())) {
      add("needs-itself", node.id(), node.where());
      return null;
    }
    return found;
  }

  private void add(String key, Object... arguments) {
    problems.add(GraphException.of(key, arguments));
  }
}
