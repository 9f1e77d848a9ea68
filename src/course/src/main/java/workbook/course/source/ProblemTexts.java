package workbook.course.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The sentences of problems, from the bundles {@code problems.properties} and {@code
 * problems_ja.properties}.
 */
final class ProblemTexts {
  private static final Control WITHOUT_SYSTEM_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private ProblemTexts() {}

  static String what(Problem problem, Locale language) {
    return text(problem, "what", language);
  }

  static String wayOut(Problem problem, Locale language) {
    return text(problem, "way-out", language);
  }

  private static String text(Problem problem, String part, Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "workbook.course.source.problems", language, WITHOUT_SYSTEM_LANGUAGE);
    String pattern = bundle.getString(problem.kind().key() + "." + part);
    return new MessageFormat(pattern, language).format(problem.details().toArray());
  }
}
