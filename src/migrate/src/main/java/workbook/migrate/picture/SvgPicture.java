package workbook.migrate.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.History;

/** The rows of the text picture with lines instead of characters. */
final class SvgPicture {
  private static final int ROW = 28;
  private static final int LANE = 18;
  private static final int RADIUS = 5;
  private static final int CHARACTER = 8;
  private static final String STYLE =
      """
      <style>
        svg { color: #1f2328; background: #fff; font: 13px ui-monospace, monospace }
        path { fill: none; stroke: #8a63d2; stroke-width: 2 }
        path.needs { stroke-dasharray: 4 4; stroke: #57606a }
        circle { fill: #8a63d2 }
        circle.current { fill: #fff; stroke: #1a7f37; stroke-width: 3 }
        text { fill: currentColor; dominant-baseline: middle }
        text .id { font-weight: bold }
        @media (prefers-color-scheme: dark) {
          svg { color: #e6edf3; background: #0d1117 }
          path.needs { stroke: #8b949e }
          circle.current { fill: #0d1117; stroke: #3fb950 }
        }
      </style>
      """;

  private final List<Lanes.Row> rows;
  private final Map<String, Integer> places = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private SvgPicture(List<Lanes.Row> rows) {
    this.rows = rows;
    for (int i = 0; i < rows.size(); i++) {
      places.put(rows.get(i).entry().id(), i);
    }
  }

  static String of(List<History.Entry> newestFirst) {
    return new SvgPicture(Lanes.of(newestFirst)).document();
  }

  private String document() {
    int lanes = rows.stream().flatMap(it -> it.after().stream()).max(Integer::compare).orElse(0);
    int left = x(lanes) + LANE;
    int letters = rows.stream().mapToInt(it -> label(it.entry()).length()).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      lines(i);
    }
    for (int i = 0; i < rows.size(); i++) {
      revision(i, left);
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        %3$s%4$s</svg>
        """
        .formatted(left + letters * CHARACTER + LANE, rows.size() * ROW + LANE, STYLE, text);
  }

  private void lines(int row) {
    Lanes.Row from = rows.get(row);
    List<Integer> lanes = new ArrayList<>(List.of(from.lane()));
    lanes.addAll(from.opening());
    List<String> parents = from.entry().parents().stream().filter(places::containsKey).toList();
    for (int i = 0; i < parents.size(); i++) {
      line(row, from.lane(), lanes.get(i), place(parents.get(i)));
    }
    from.entry().dependencies().stream()
        .filter(places::containsKey)
        .forEach(it -> dependency(row, place(it)));
  }

  private int place(String id) {
    return places.getOrDefault(id, 0);
  }

  /** From a revision to its parent by way of a lane. */
  private void line(int row, int lane, int by, int parent) {
    int end = rows.get(parent).lane();
    text.append("<path d=\"M%d %d".formatted(x(lane), y(row)));
    text.append(bent(x(lane), y(row), x(by), y(row + 1)));
    text.append(" L%d %d".formatted(x(by), y(parent - 1)));
    text.append(bent(x(by), y(parent - 1), x(end), y(parent)));
    text.append("\"/>\n");
  }

  private static String bent(int x1, int y1, int x2, int y2) {
    int middle = (y1 + y2) / 2;
    return x1 == x2 ? "" : " C%d %d %d %d %d %d".formatted(x1, middle, x2, middle, x2, y2);
  }

  private void dependency(int row, int on) {
    int x1 = x(rows.get(row).lane());
    int x2 = x(rows.get(on).lane());
    int aside = Math.max(x1, x2) + LANE / 2;
    text.append(
        "<path class=\"needs\" d=\"M%d %d C%d %d %d %d %d %d\"/>\n"
            .formatted(x1, y(row), aside, y(row), aside, y(on), x2, y(on)));
  }

  private void revision(int row, int left) {
    History.Entry entry = rows.get(row).entry();
    text.append(
        "<circle%s cx=\"%d\" cy=\"%d\" r=\"%d\"/>\n"
            .formatted(
                entry.isCurrent() ? " class=\"current\"" : "",
                x(rows.get(row).lane()),
                y(row),
                RADIUS));
    text.append(
        "<text x=\"%d\" y=\"%d\"><tspan class=\"id\">%s</tspan>%s</text>\n"
            .formatted(
                left,
                y(row),
                escaped(entry.id()),
                escaped(label(entry).substring(entry.id().length()))));
  }

  private static String label(History.Entry entry) {
    return entry.name() + "  " + entry.message();
  }

  private static int x(int lane) {
    return LANE + lane * LANE;
  }

  private static int y(int row) {
    return ROW / 2 + LANE / 2 + row * ROW;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
