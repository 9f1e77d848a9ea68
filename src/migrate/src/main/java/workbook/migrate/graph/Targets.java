package workbook.migrate.graph;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a target means for a database at certain rows: {@code head}, {@code heads}, {@code base}, an
 * id or its beginning, {@code +n}, {@code -n}, {@code id+n}, {@code id-n}.
 */
final class Targets {
  private static final Pattern RELATIVE = Pattern.compile("(\\w*)([+-])(\\d{1,9})");

  private final RevisionGraph graph;
  private final Collection<String> rows;
  private final boolean upgrade;

  Targets(RevisionGraph graph, Collection<String> rows, boolean upgrade) {
    this.graph = graph;
    this.rows = rows;
    this.upgrade = upgrade;
  }

  /** The revisions meant; none for {@code base}. */
  List<String> resolve(String target) {
    Matcher relative = RELATIVE.matcher(target);
    if (!relative.matches()) {
      return absolute(target);
    }
    int steps = Integer.parseInt(relative.group(3));
    List<String> from = relative.group(1).isEmpty() ? row(target) : absolute(relative.group(1));
    boolean up = relative.group(2).equals("+");
    if (relative.group(1).isEmpty() && up != upgrade) {
      throw new GraphException("wrong-direction", target);
    }
    return walk(target, from, steps, up);
  }

  private List<String> absolute(String target) {
    return switch (target) {
      case "base" -> List.of();
      case "heads" -> graph.heads();
      case "head" -> head(target);
      case "current" -> List.copyOf(rows);
      default -> List.of(graph.find(target).id());
    };
  }

  private List<String> head(String target) {
    List<String> heads = graph.heads();
    if (heads.size() > 1) {
      throw new GraphException("several-heads", target, String.join(", ", heads));
    }
    return heads;
  }

  private List<String> row(String target) {
    if (rows.size() > 1) {
      throw new GraphException("several-rows", target, String.join(", ", rows));
    }
    return List.copyOf(rows);
  }

  private List<String> walk(String target, List<String> from, int steps, boolean up) {
    List<String> place = from;
    for (int done = 0; done < steps; done++) {
      boolean belowAll = place.isEmpty();
      if (belowAll && !up) {
        throw new GraphException("too-far", target, done);
      }
      place = up ? above(place) : graph.node(place.get(0)).orElseThrow().parents();
      if (place.isEmpty() && up) {
        throw new GraphException("too-far", target, done);
      }
      if (place.size() > 1) {
        throw new GraphException("ambiguous-walk", target, String.join(", ", place));
      }
    }
    return place;
  }

  private List<String> above(List<String> place) {
    return place.isEmpty()
        ? graph.nodes().stream().filter(it -> it.parents().isEmpty()).map(Node::id).toList()
        : graph.children(place.get(0));
  }
}
