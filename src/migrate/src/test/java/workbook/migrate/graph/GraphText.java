package workbook.migrate.graph;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbook.migrate.Migration;
import workbook.migrate.Operations;

/** Graphs in a few words: {@code "c <- a, b {dependency} [label]"} is one revision. */
public final class GraphText {
  private static final Pattern REVISION =
      Pattern.compile("(\\S+)(?: <- ([^{\\[]+?))?(?: \\{(.+)})?(?: \\[(.+)])?");

  private GraphText() {}

  /** The graph of these revisions. */
  public static RevisionGraph graph(String... revisions) {
    return RevisionGraph.of(nodes(revisions));
  }

  /** These revisions, which do nothing. */
  public static List<Node> nodes(String... revisions) {
    return Arrays.stream(revisions).map(GraphText::node).toList();
  }

  private static Node node(String text) {
    Matcher matcher = REVISION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return node(matcher.group(1), list(matcher, 2), list(matcher, 3), list(matcher, 4));
  }

  /** A revision that does nothing. */
  public static Node node(
      String id, List<String> parents, List<String> dependencies, List<String> labels) {
    return new Node(id, parents, labels, dependencies, "", "step " + id, id + ".java", NOTHING);
  }

  private static List<String> list(Matcher matcher, int group) {
    return matcher.group(group) == null
        ? List.of()
        : Stream.of(matcher.group(group).split(",", -1)).map(String::strip).toList();
  }

  private static final Migration NOTHING =
      new Migration() {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
      };
}
