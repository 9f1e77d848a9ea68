package workbook.migrate.picture;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import workbook.migrate.History;

/** Lines of text, a revision each, with box-drawing characters between them. */
final class TextPicture {
  private final StringBuilder text = new StringBuilder();

  private TextPicture() {}

  static String of(List<History.Entry> newestFirst) {
    TextPicture picture = new TextPicture();
    Lanes.of(newestFirst).forEach(picture::add);
    return picture.text.toString().stripTrailing();
  }

  private void add(Lanes.Row row) {
    if (!row.joining().isEmpty()) {
      connect(row.lane(), row.joining(), row.before(), '┴', '╯');
    }
    revision(row);
    if (!row.opening().isEmpty()) {
      connect(row.lane(), row.opening(), row.after(), '┬', '╮');
    }
  }

  private void revision(Lanes.Row row) {
    StringBuilder line = new StringBuilder();
    int last = Math.max(row.lane(), row.after().stream().max(Integer::compare).orElse(0));
    for (int i = 0; i <= last; i++) {
      boolean passes = row.before().contains(i) && !row.joining().contains(i);
      char sign = i == row.lane() ? (row.entry().isCurrent() ? '◉' : '●') : passes ? '│' : ' ';
      line.append(sign).append(' ');
    }
    line(line.toString().stripTrailing() + "  " + label(row.entry()));
  }

  private static String label(History.Entry entry) {
    String needs =
        entry.dependencies().isEmpty()
            ? ""
            : "  (needs " + String.join(", ", entry.dependencies()) + ")";
    return entry.name() + "  " + entry.message() + needs;
  }

  private void connect(int from, Set<Integer> to, Set<Integer> lanes, char middle, char corner) {
    int end = Collections.max(to);
    int last = Math.max(end, Collections.max(lanes));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      boolean crossed = i > from && i < end;
      char sign = lanes.contains(i) ? (crossed ? '┼' : '│') : crossed ? '─' : ' ';
      sign = to.contains(i) ? (i == end ? corner : middle) : i == from ? '├' : sign;
      line.append(sign).append(i >= from && i < end ? '─' : ' ');
    }
    line(line.toString());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
