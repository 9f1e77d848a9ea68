package workbook.course.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Named values written in YAML, each with its line. A value that is missing or of the wrong kind
 * becomes a problem.
 */
public final class Fields {
  private final int line;
  private final Map<String, NodeTuple> values;
  private final int firstLine;
  private final Problems problems;

  private Fields(int line, Map<String, NodeTuple> values, int firstLine, Problems problems) {
    this.line = line;
    this.values = values;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** No fields, and no word about it: why there are none is a problem already. */
  static Fields none(Problems problems) {
    return new Fields(1, Map.of(), 1, new Problems(problems.file()));
  }

  /**
   * Reads a YAML map.
   *
   * @param firstLine the line of the file on which the YAML starts
   */
  public static Fields read(String yaml, int firstLine, Problems problems) {
    Node root = Yaml.compose(yaml, firstLine, problems).orElse(null);
    return root == null ? none(problems) : of(root, firstLine, problems);
  }

  /**
   * Reads a YAML list of maps; items that are none are problems and left out.
   *
   * @param otherwise the problem when it is no list, or an empty one
   */
  public static List<Fields> readList(
      String yaml, int firstLine, ProblemKind otherwise, Problems problems) {
    int before = problems.list().size();
    Optional<Node> root = Yaml.compose(yaml, firstLine, problems);
    List<Node> items = root.orElse(null) instanceof SequenceNode list ? list.getValue() : List.of();
    if (items.isEmpty() && problems.list().size() == before) {
      problems.add(otherwise, firstLine);
    }
    return items.stream()
        .map(item -> of(item, firstLine, problems))
        .filter(item -> !item.values.isEmpty())
        .toList();
  }

  private static Fields of(Node node, int firstLine, Problems problems) {
    int line = lineOf(node, firstLine);
    if (!(node instanceof MappingNode map)) {
      problems.add(ProblemKind.NOT_A_MAP, line);
      return none(problems);
    }
    Fields fields = new Fields(line, new LinkedHashMap<>(), firstLine, problems);
    map.getValue().forEach(fields::put);
    return fields;
  }

  private void put(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (values.put(key, tuple) != null) {
      problems.add(ProblemKind.REPEATED_KEY, lineOf(tuple.getKeyNode(), firstLine), key);
    }
  }

  /** Makes every key that isn't among the known ones a problem. */
  public Fields only(Set<String> known) {
    values.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            int at = lineOf(tuple.getKeyNode(), firstLine);
            problems.add(ProblemKind.UNKNOWN_KEY, at, key, Nearest.hint(key, known));
          }
        });
    return this;
  }

  /** The line of a key's value; the line of the whole when there is none. */
  public int line(String key) {
    Node value = value(key);
    return value == null ? line : lineOf(value, firstLine);
  }

  /** A required text; empty when it is missing. */
  public String text(String key) {
    return optionalText(key).orElseGet(() -> missing(key, ""));
  }

  /** A text that may be left out. */
  public Optional<String> optionalText(String key) {
    Node value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    return Optional.of(wrong(ProblemKind.NOT_A_TEXT, key, ""));
  }

  /** A required whole number of at least 1; 1 when it is missing. */
  public int number(String key) {
    Node value = value(key);
    if (value == null) {
      return missing(key, 1);
    }
    if (value instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.INT)
        && scalar.getValue().matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(scalar.getValue());
    }
    return wrong(ProblemKind.NOT_A_NUMBER, key, 1);
  }

  /** A required list of texts; empty when it is missing. */
  public List<String> texts(String key) {
    Node value = value(key);
    if (value == null) {
      return missing(key, List.of());
    }
    if (value instanceof SequenceNode list
        && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
      return list.getValue().stream().map(item -> ((ScalarNode) item).getValue().strip()).toList();
    }
    return wrong(ProblemKind.NOT_A_LIST, key, List.of());
  }

  private @Nullable Node value(String key) {
    NodeTuple tuple = values.get(key);
    return tuple == null ? null : tuple.getValueNode();
  }

  private <T> T missing(String key, T instead) {
    problems.add(ProblemKind.MISSING_KEY, line, key);
    return instead;
  }

  private <T> T wrong(ProblemKind kind, String key, T instead) {
    problems.add(kind, line(key), key);
    return instead;
  }

  private static int lineOf(Node node, int firstLine) {
    return firstLine + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
  }
}
