package workbook.course.source;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * The course's files are wrong. Holds everything found at once; each problem names its file, its
 * line and the way out.
 */
public final class CourseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public CourseException(List<Problem> problems) {
    super(message(problems, Locale.ENGLISH));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /** All problems in the reader's language, a blank line between two. */
  public String message(Locale language) {
    return message(problems, language);
  }

  private static String message(List<Problem> problems, Locale language) {
    return problems.stream().map(problem -> problem.message(language)).collect(joining("\n\n"));
  }
}
