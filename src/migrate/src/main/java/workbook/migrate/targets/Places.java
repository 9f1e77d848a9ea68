package workbook.migrate.targets;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/** What the words and ids in a target stand for. */
final class Places {
  private final RevisionGraph graph;
  private final Collection<Vertex> rows;

  Places(RevisionGraph graph, Collection<Vertex> rows) {
    this.graph = graph;
    this.rows = rows;
  }

  /** All revisions meant; none for {@code base}. */
  List<Vertex> all(String whole, @Nullable String branch, String place) {
    return switch (place) {
      case "base" -> List.of();
      case "current" -> new Branch(graph, branch).of(rows);
      case "head" -> atMostOne(whole, new Branch(graph, branch).of(graph.heads()));
      case "heads" -> branch == null ? graph.tips() : tips(branch);
      default -> List.of(branch == null ? graph.find(place) : graph.find(place, branch));
    };
  }

  /** The heads of a branch, without one that another of them needs: it comes along with that. */
  private List<Vertex> tips(String branch) {
    List<Vertex> heads = new Branch(graph, branch).of(graph.heads());
    List<Vertex> implied = graph.implied(heads);
    return heads.stream().filter(it -> !implied.contains(it)).toList();
  }

  /** The one revision meant; null for {@code base}. */
  @Nullable Vertex one(String whole, @Nullable String branch, String place) {
    List<Vertex> found = atMostOne(whole, all(whole, branch, place));
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Vertex> atMostOne(String whole, List<Vertex> found) {
    if (found.size() > 1) {
      throw GraphException.among(found, "several-heads", whole);
    }
    return found;
  }
}
