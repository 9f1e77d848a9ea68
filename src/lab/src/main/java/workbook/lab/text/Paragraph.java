package workbook.lab.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between words, and in Japanese between any two characters that allow it.
 */
public final class Paragraph {
  private static final String NOT_FIRST = "、。，．・：；？！）」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)";
  private static final String NOT_LAST = "（「『【〈《(";

  private Paragraph() {}

  /** Lines of at most this many columns, each begun with the indent; a long word overhangs. */
  public static List<String> wrap(String text, int columns, String indent) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      fill(paragraph, columns - Width.of(indent))
          .forEach(line -> lines.add((indent + line).stripTrailing()));
    }
    return lines;
  }

  private static List<String> fill(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      boolean full = Width.of(line.toString()) + Width.of(piece.stripTrailing()) > columns;
      if (full && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The smallest pieces that stay together: words, characters of Japanese, code between backticks.
   * Blanks belong to the piece before them.
   */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    boolean code = false;
    for (int i = 1; i < text.length(); i++) {
      code ^= text.charAt(i - 1) == '`';
      if (!code && mayBreak(text.charAt(i - 1), text.charAt(i))) {
        pieces.add(text.substring(begin, i));
        begin = i;
      }
    }
    pieces.add(text.substring(begin));
    return pieces;
  }

  private static boolean mayBreak(char before, char after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return before == ' ' || Width.isWide(before) || Width.isWide(after);
  }
}
