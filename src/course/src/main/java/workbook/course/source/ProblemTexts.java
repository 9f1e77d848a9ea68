package workbook.course.source;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * The sentences of problems, from the bundles {@code problems.properties} and {@code
 * problems_ja.properties}.
 */
final class ProblemTexts {
  private ProblemTexts() {}

  static String what(Problem problem, Locale language) {
    return text(problem, "what", language);
  }

  static String wayOut(Problem problem, Locale language) {
    return text(problem, "way-out", language);
  }

  private static String text(Problem problem, String part, Locale language) {
    String pattern =
        Texts.bundle(ProblemTexts.class, "problems", language)
            .getString(problem.kind().key() + "." + part);
    return new MessageFormat(pattern, language).format(problem.details().toArray());
  }
}
