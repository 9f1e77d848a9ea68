package workbook.migrate.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import workbook.migrate.text.Nearest;

/** The names that revisions go by: ids, labels, and beginnings of them. */
final class Names {
  /** Shorter names must be written out, as in Alembic: they are words, not the start of a hash. */
  private static final int SHORTEST_IN_PART = 4;

  /** What may stand for revisions, and may be mistyped too. */
  private static final List<String> WORDS = List.of("head", "heads", "base", "current");

  private final Map<String, Vertex> ids = new LinkedHashMap<>();
  private final Map<String, Vertex> labels = new LinkedHashMap<>();

  /** Takes in an id; answers the revision that had it before, if any. */
  @Nullable Vertex putId(Vertex vertex) {
    return ids.putIfAbsent(vertex.id(), vertex);
  }

  /** Takes in a label; answers the revision that went by this name before, if any. */
  @Nullable Vertex putLabel(String label, Vertex vertex) {
    Vertex owner = exactly(label);
    if (owner == null) {
      labels.put(label, vertex);
    }
    return owner;
  }

  /** The revision with exactly this id; null when there is none. */
  @Nullable Vertex id(String id) {
    return ids.get(id);
  }

  /** The revision with exactly this id, or that carries this label; null when there is none. */
  @Nullable Vertex exactly(String name) {
    Vertex vertex = ids.get(name);
    return vertex == null ? labels.get(name) : vertex;
  }

  /** Ids that may have been meant. */
  String near(String name) {
    Set<String> others = new LinkedHashSet<>(ids.keySet());
    others.remove(name);
    return Nearest.to(name, others);
  }

  /** The revision of this id, label, or beginning of one, among those allowed. */
  Vertex find(String name, Predicate<Vertex> allowed) {
    Vertex exact = exactly(name);
    if (exact != null) {
      return exact;
    }
    Map<String, Vertex> found = beginningWith(name, allowed);
    if (found.isEmpty()) {
      Set<String> known = new LinkedHashSet<>(ids.keySet());
      known.addAll(labels.keySet());
      known.addAll(WORDS);
      throw GraphException.of("unknown-revision", name, Nearest.to(name, known));
    }
    if (found.size() > 1) {
      throw GraphException.among(found.values(), "ambiguous-id", name);
    }
    return found.values().iterator().next();
  }

  /** The revision that a branch is named by: the one that carries the label, or of this id. */
  Vertex branch(String name) {
    Vertex exact = exactly(name);
    if (exact != null) {
      return exact;
    }
    Map<String, Vertex> found = beginningWith(name, it -> true);
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    Collection<String> known = labels.isEmpty() ? ids.keySet() : labels.keySet();
    throw GraphException.of("unknown-branch", name, Nearest.to(name, known));
  }

  private Map<String, Vertex> beginningWith(String name, Predicate<Vertex> allowed) {
    Map<String, Vertex> found = new LinkedHashMap<>(ids);
    found.putAll(labels);
    found.keySet().removeIf(it -> it.length() < SHORTEST_IN_PART || !it.startsWith(name));
    found.values().removeIf(allowed.negate());
    return name.isEmpty() ? Map.of() : found;
  }
}
