package workbook.course.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a slide's content at lines such as {@code ::right::}, which say into which place of the
 * layout the text goes.
 */
final class Slots {
  private static final Pattern MARK = Pattern.compile("^::\\s*([\\w.\\-:]+?)\\s*::\\s*$");
  private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,})");

  private Slots() {}

  /**
   * The slots in the order of the text; what stands before the first mark goes to the default slot.
   *
   * @param firstLine line of the file on which the content starts
   */
  static List<Slot> of(String content, int firstLine) {
    List<Slot> slots = new ArrayList<>();
    List<String> lines = content.lines().toList();
    String name = Layouts.DEFAULT;
    String fence = "";
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      fence = fenceAfter(lines.get(i), fence);
      Matcher mark = MARK.matcher(lines.get(i));
      if (fence.isEmpty() && mark.matches()) {
        add(slots, name, lines.subList(from, i), firstLine + from);
        name = mark.group(1);
        from = i + 1;
      }
    }
    add(slots, name, lines.subList(from, lines.size()), firstLine + from);
    return List.copyOf(slots);
  }

  private static void add(List<Slot> slots, String name, List<String> lines, int firstLine) {
    String text = String.join("\n", lines);
    if (!text.isBlank() || !name.equals(Layouts.DEFAULT)) {
      slots.add(new Slot(name, text, firstLine));
    }
  }

  /** The fence that is open after the line; empty for none. */
  private static String fenceAfter(String line, String open) {
    Matcher fence = FENCE.matcher(line);
    if (!fence.find()) {
      return open;
    }
    String mark = fence.group(1);
    if (open.isEmpty()) {
      return mark;
    }
    return mark.startsWith(open) && line.strip().length() == mark.length() ? "" : open;
  }

  /** A place of the layout and the Markdown for it. */
  record Slot(String name, String text, int firstLine) {}
}
