package workbook.course.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a deck into slides, line by line as Slidev's parser does: {@code ---} at the margin
 * separates, front matter follows it when the next line isn't blank, and fences and HTML comments
 * hide separators.
 */
final class DeckSplitter {
  private static final Pattern FENCE = Pattern.compile("^\\s*`{3,}");

  private final List<String> lines;
  private final List<SlideSource> slides = new ArrayList<>();
  private int start;
  private int contentStart;
  private boolean inComment;

  private DeckSplitter(List<String> lines) {
    this.lines = lines;
  }

  static List<SlideSource> split(String text) {
    return new DeckSplitter(List.of(text.split("\r?\n", -1))).split();
  }

  private List<SlideSource> split() {
    for (int i = 0; i < lines.size(); i++) {
      String line = JsText.trimEnd(lines.get(i));
      if (inComment) {
        inComment = commentIsOpen(line, true);
      } else if (line.startsWith("---")) {
        i = separate(i, line);
      } else if (FENCE.matcher(line).find()) {
        i = endOfFence(i, line);
      } else {
        inComment = commentIsOpen(line, false);
      }
    }
    if (start < lines.size()) {
      slice(lines.size());
    }
    return List.copyOf(slides);
  }

  /** Ends the slide before a separator; returns the last line that was read. */
  private int separate(int at, String line) {
    slice(at);
    boolean matterFollows =
        !line.startsWith("----")
            && at + 1 < lines.size()
            && !JsText.trim(lines.get(at + 1)).isEmpty();
    if (!matterFollows) {
      return at;
    }
    start = at;
    int end = at + 1;
    while (end < lines.size() && !JsText.trimEnd(lines.get(end)).equals("---")) {
      end++;
    }
    contentStart = end + 1;
    return end;
  }

  private void slice(int end) {
    if (start == end) {
      return;
    }
    String raw = String.join("\n", lines.subList(start, Math.min(end, lines.size())));
    slides.add(new SlideSource(slides.size(), start, contentStart, end, raw));
    start = end + 1;
    contentStart = start;
  }

  /** The last line of the fence; its own line when nothing closes it. */
  private int endOfFence(int at, String line) {
    Matcher opening = Pattern.compile("^\\s*`+").matcher(line);
    String level = opening.find() ? opening.group() : "";
    for (int end = at + 1; end < lines.size(); end++) {
      if (lines.get(end).startsWith(level)) {
        return end;
      }
    }
    return at;
  }

  /** Whether a comment is open at the end of the line. */
  private static boolean commentIsOpen(String line, boolean openBefore) {
    boolean open = openBefore;
    int at = 0;
    while (at >= 0) {
      at = line.indexOf(open ? "-->" : "<!--", at);
      if (at >= 0) {
        at += open ? 3 : 4;
        open = !open;
      }
    }
    return open;
  }
}
