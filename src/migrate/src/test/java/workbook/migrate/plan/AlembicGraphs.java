package workbook.migrate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import workbook.migrate.graph.GraphText;
import workbook.migrate.graph.Node;
import workbook.migrate.graph.RevisionGraph;

/** The graphs in {@code alembic-graphs.json}, with what Alembic does on them. */
public final class AlembicGraphs {
  private static final JsonNode ALL = read();

  private AlembicGraphs() {}

  private static JsonNode read() {
    try (var in = AlembicGraphs.class.getResourceAsStream("alembic-graphs.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graphs' names. */
  public static List<String> names() {
    return List.copyOf(ALL.get("graphs").properties().stream().map(it -> it.getKey()).toList());
  }

  static JsonNode of(String name) {
    return ALL.get("graphs").get(name);
  }

  static JsonNode broken() {
    return ALL.get("broken");
  }

  static RevisionGraph graph(String name) {
    return RevisionGraph.of(nodes(name));
  }

  /** The revisions of a graph. */
  public static List<Node> nodes(String name) {
    return nodes(of(name));
  }

  static List<Node> nodes(JsonNode graph) {
    List<Node> nodes = new ArrayList<>();
    for (JsonNode it : graph.get("revisions")) {
      nodes.add(
          GraphText.node(
              it.get("id").asText(),
              texts(it.get("down")),
              texts(it.get("dep")),
              texts(it.get("labels"))));
    }
    return nodes;
  }

  /** What Alembic does on a graph. */
  public static List<Move> moves(String name) {
    return texts(of(name).get("moves")).stream().map(Move::of).toList();
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }
}
