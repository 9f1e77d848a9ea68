package workbook.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The text of a cell: where its lines are, and which characters are code. */
final class CodeText {
  private final String text;
  private final BitSet code;
  private final int openComment;
  private final int[] lineStarts;

  CodeText(String text) {
    this.text = text;
    CodeScanner scanner = CodeScanner.scan(text);
    this.code = scanner.code();
    this.openComment = scanner.openComment();
    IntStream newLines = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n');
    this.lineStarts = IntStream.concat(IntStream.of(0), newLines.map(i -> i + 1)).toArray();
  }

  String text() {
    return text;
  }

  /** Line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, clamp(offset));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of an offset, from 1. */
  int column(int offset) {
    return clamp(offset) - lineStarts[line(offset) - 1] + 1;
  }

  /** Offset of the line's first character. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Offset behind the line's last character. */
  int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
  }

  /** Whether a character is code: no part of a comment, nor within quotes. */
  boolean isCode(int offset) {
    return code.get(offset);
  }

  /** Where the next snippet begins, from the given offset on, or -1 where none does. */
  int nextSnippet(int from) {
    int offset = code.nextSetBit(from);
    while (offset >= 0 && separates(text.charAt(offset))) {
      offset = code.nextSetBit(offset + 1);
    }
    return offset;
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || c == ';';
  }

  /** Offset of a comment that is not closed, or -1. */
  int openComment() {
    return openComment;
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
