package workbook.kernel;

import java.util.BitSet;

/**
 * Tells code from comments and from what stands within quotes. The quotes themselves are code. Text
 * that javac refuses is scanned as far as it goes: a quote that is not closed ends with its line.
 */
final class CodeScanner {
  private final String text;
  private final BitSet code = new BitSet();
  private int openComment = -1;
  private int at;

  private CodeScanner(String text) {
    this.text = text;
  }

  static CodeScanner scan(String text) {
    CodeScanner scanner = new CodeScanner(text);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    return scanner;
  }

  /** The offsets of the characters that are code. */
  BitSet code() {
    return code;
  }

  /** Offset of a comment that is not closed, or -1. */
  int openComment() {
    return openComment;
  }

  private void step() {
    if (text.startsWith("//", at)) {
      skipTo("\n");
    } else if (text.startsWith("/*", at)) {
      skipComment();
    } else if (text.startsWith("\"\"\"", at)) {
      quoted("\"\"\"", false);
    } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
      quoted(text.substring(at, at + 1), true);
    } else {
      code.set(at++);
    }
  }

  private void skipComment() {
    int start = at;
    at += 2;
    skipTo("*/");
    if (at == text.length()) {
      openComment = start;
    }
    at += 2;
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found;
  }

  private void quoted(String quote, boolean endsWithLine) {
    mark(quote.length());
    while (at < text.length() && !text.startsWith(quote, at)) {
      if (endsWithLine && text.charAt(at) == '\n') {
        return;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at < text.length()) {
      mark(quote.length());
    }
  }

  private void mark(int length) {
    code.set(at, at + length);
    at += length;
  }
}
