package workbook.course.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong in a file of the course.
 *
 * @param file relative to the folder that holds the lessons, such as {@code
 *     lessons/07-first-migration/en.md}
 * @param line counted from 1; 0 for the file as a whole
 * @param details what the kind's sentences quote
 */
public record Problem(Path file, int line, ProblemKind kind, List<String> details)
    implements Comparable<Problem> {
  public Problem {
    details = List.copyOf(details);
  }

  /** What is wrong, in one sentence. */
  public String what(Locale language) {
    return ProblemTexts.what(this, language);
  }

  /** What to do about it. */
  public String wayOut(Locale language) {
    return ProblemTexts.wayOut(this, language);
  }

  /** What is wrong, where, and after a blank line what to do. */
  public String message(Locale language) {
    return "%s%n  %s%n%n%s"
        .formatted(what(language), place(), wayOut(language))
        .replace("\r\n", "\n");
  }

  /** The file and the line as editors and terminals link them. */
  public String place() {
    String shown = file.toString().replace('\\', '/');
    return line == 0 ? shown : shown + ":" + line;
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }
}
