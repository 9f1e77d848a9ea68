package workbook.kernel;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Characters that look like those of Java and are not: what a Japanese keyboard or a word processor
 * puts in their place.
 */
final class Lookalikes {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;
  private static final Map<Character, Character> OTHERS =
      Map.ofEntries(
          Map.entry('\u201C', '"'),
          Map.entry('\u201D', '"'),
          Map.entry('\u201E', '"'),
          Map.entry('\u300C', '"'),
          Map.entry('\u300D', '"'),
          Map.entry('\u2018', '\''),
          Map.entry('\u2019', '\''),
          Map.entry('\u00B4', '\''),
          Map.entry('\u3000', ' '),
          Map.entry('\u00A0', ' '),
          Map.entry('\u3001', ','),
          Map.entry('\u3002', '.'),
          Map.entry('\u3010', '['),
          Map.entry('\u3011', ']'),
          Map.entry('\u2013', '-'),
          Map.entry('\u2014', '-'),
          Map.entry('\u2212', '-'),
          Map.entry('\u00D7', '*'),
          Map.entry('\u00F7', '/'));

  private Lookalikes() {}

  /** Offset of the first such character in code between two offsets. */
  static OptionalInt first(CodeText code, int from, int to) {
    return IntStream.range(from, to)
        .filter(code::isCode)
        .filter(at -> isOne(code.text().charAt(at)))
        .findFirst();
  }

  static boolean isOne(char c) {
    return replacement(c) != c;
  }

  /** The character that was meant. */
  static char replacement(char c) {
    return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST
        ? (char) (c - FULL_WIDTH_OFFSET)
        : OTHERS.getOrDefault(c, c);
  }
}
