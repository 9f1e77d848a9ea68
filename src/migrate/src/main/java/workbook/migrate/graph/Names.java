package workbook.migrate.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names that revisions go by: ids, labels, and beginnings of them. */
final class Names {
  /** Shorter names must be written out, as in Alembic: they are words, not the start of a hash. */
  private static final int SHORTEST_IN_PART = 4;

  private final NavigableMap<String, Vertex> all = new TreeMap<>();
  private final Map<String, Vertex> labels = new HashMap<>();

  Names(Collection<Vertex> vertices) {
    for (Vertex vertex : vertices) {
      all.put(vertex.id(), vertex);
      vertex.node().labels().forEach(label -> labels.put(label, vertex));
    }
    all.putAll(labels);
  }

  /** The revision with exactly this id, or that carries this label; null when there is none. */
  @Nullable Vertex exactly(String name) {
    return all.get(name);
  }

  /** The revision of this id, label, or beginning of one. */
  Vertex find(String name) {
    Vertex exact = all.get(name);
    return exact == null ? only(name, beginningWith(name)) : exact;
  }

  /** The same, on a branch; a beginning need only be clear there. */
  Vertex find(String name, String branch) {
    Set<Vertex> line = Reach.line(branch(branch));
    Vertex found = all.get(name);
    if (found == null) {
      NavigableMap<String, Vertex> there = new TreeMap<>(beginningWith(name));
      there.values().retainAll(line);
      found = only(name, there);
    }
    if (!line.contains(found)) {
      throw GraphException.of("not-on-branch", found.id(), branch);
    }
    return found;
  }

  /** The revision that a branch is named by: the one that carries the label, or of this id. */
  Vertex branch(String name) {
    Vertex exact = all.get(name);
    if (exact != null) {
      return exact;
    }
    Map<String, Vertex> found = beginningWith(name);
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    Collection<String> known = labels.isEmpty() ? all.keySet() : labels.keySet();
    throw GraphException.of("unknown-branch", name, Nearest.to(name, known));
  }

  private Vertex only(String name, Map<String, Vertex> found) {
    if (found.isEmpty()) {
      throw GraphException.of("unknown-revision", name, Nearest.to(name, all.keySet()));
    }
    if (found.size() > 1) {
      throw GraphException.among(found.values(), "ambiguous-id", name);
    }
    return found.values().iterator().next();
  }

  private NavigableMap<String, Vertex> beginningWith(String name) {
    NavigableMap<String, Vertex> found =
        new TreeMap<>(all.subMap(name, true, name + Character.MAX_VALUE, true));
    found.keySet().removeIf(it -> it.length() < SHORTEST_IN_PART);
    return name.isEmpty() ? new TreeMap<>() : found;
  }
}
