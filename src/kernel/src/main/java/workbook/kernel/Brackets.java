package workbook.kernel;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds brackets that are opened and never closed. */
final class Brackets {
  private static final String OPENING = "({[";
  private static final String CLOSING = ")}]";

  private Brackets() {}

  /** Offset of the innermost that is not closed, or -1. */
  static int unclosed(CodeText code, int from) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = from; at < code.text().length(); at++) {
      if (code.isCode(at)) {
        char c = code.text().charAt(at);
        if (OPENING.indexOf(c) >= 0) {
          open.push(at);
        } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
          open.pop();
        }
      }
    }
    return open.isEmpty() ? -1 : open.peek();
  }

  static char closing(char opening) {
    return CLOSING.charAt(OPENING.indexOf(opening));
  }
}
