package workbook.migrate.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.History;

/** A flowchart for Mermaid, the oldest revision at the top. */
final class MermaidPicture {
  private final Map<String, String> nodes = new HashMap<>();
  private final StringBuilder text = new StringBuilder("flowchart TB\n");

  private MermaidPicture() {}

  static String of(List<History.Entry> newestFirst) {
    MermaidPicture picture = new MermaidPicture();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      picture.node(newestFirst.get(i));
    }
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      picture.lines(newestFirst.get(i));
    }
    return picture.text.toString();
  }

  private void node(History.Entry entry) {
    String node = "r" + nodes.size();
    nodes.put(entry.id(), node);
    String shape = entry.isCurrent() ? "%s([\"%s<br/>%s\"])" : "%s[\"%s<br/>%s\"]";
    line(shape.formatted(node, escaped(entry.name()), escaped(entry.message())));
  }

  private void lines(History.Entry entry) {
    entry.parents().forEach(it -> arrow(it, "-->", entry));
    entry.dependencies().forEach(it -> arrow(it, "-.->", entry));
  }

  private void arrow(String from, String arrow, History.Entry to) {
    if (nodes.containsKey(from)) {
      line(nodes.get(from) + " " + arrow + " " + nodes.get(to.id()));
    }
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;");
  }
}
