package workbook.lab.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What the compiler has to say about a line.
 *
 * @param file the name of the source, without its folder
 * @param line counted from 1
 * @param column counted from 1
 * @param endColumn the column after the last marked character
 * @param code the compiler's own key, {@code compiler.err.expected}
 * @param message in the learner's language
 * @param source the line as it stands there
 * @param hint what is likely meant, where the compiler's words alone help little
 */
public record CompileProblem(
    String file,
    int line,
    int column,
    int endColumn,
    String code,
    String message,
    String source,
    @Nullable String hint) {

  /** {@code AddUserTable.java:12: message}, the line, and a caret under the place. */
  @Override
  public String toString() {
    String caret =
        " ".repeat(Math.max(0, column - 1)) + "^".repeat(Math.max(1, endColumn - column));
    return file + ":" + line + ": " + message + "\n  " + source + "\n  " + caret;
  }
}
