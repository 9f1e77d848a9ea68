package workbook.migrate.write;

/** A text of several lines as Java's text block. */
final class TextBlock {
  private TextBlock() {}

  static String of(String text, int indent) {
    String blanks = " ".repeat(indent);
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : text.split("\n", -1)) {
      block.append((blanks + escaped(line)).stripTrailing()).append('\n');
    }
    block.setLength(block.length() - 1);
    return block.append("\"\"\"").toString();
  }

  /** A blank at the end of a line would be lost. */
  private static String escaped(String line) {
    String text = line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    String closed = text.endsWith("\"") ? text.substring(0, text.length() - 1) + "\\\"" : text;
    return closed.endsWith(" ") ? closed.substring(0, closed.length() - 1) + "\\s" : closed;
  }
}
