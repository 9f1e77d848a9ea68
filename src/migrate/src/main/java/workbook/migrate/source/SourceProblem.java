package workbook.migrate.source;

import java.nio.file.Path;

/**
 * Why a source does not compile. Lines and columns count from 1.
 *
 * @param endColumn the column after the last marked character
 * @param code javac's key, such as {@code compiler.err.cant.resolve}, the same in all languages
 * @param message javac's words in the language that was asked for
 * @param sourceLine the line as it stands in the file
 */
public record SourceProblem(
    Path file,
    int line,
    int column,
    int endColumn,
    String code,
    String message,
    String sourceLine) {

  /** The place, the message, the line and a mark under the place. */
  @Override
  public String toString() {
    String mark = "^".repeat(Math.max(1, endColumn - column));
    return "%s:%d: %s%n%s%n%s%s"
        .formatted(file.getFileName(), line, message, sourceLine, blanks(), mark);
  }

  private String blanks() {
    String before = sourceLine.substring(0, Math.min(column - 1, sourceLine.length()));
    return before.replaceAll("[^\t]", " ");
  }
}
