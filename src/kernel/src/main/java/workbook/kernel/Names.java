package workbook.kernel;

import java.util.regex.Pattern;

/** Names as the author of a cell wrote them. */
final class Names {
  private static final Pattern WRAPPER = Pattern.compile("(REPL\\.)?\\$JShell\\$\\w+[.$]");

  private Names() {}

  /** The text without the names of classes that JShell wraps around declarations. */
  static String clean(String text) {
    return text.contains("$JShell$") ? WRAPPER.matcher(text).replaceAll("") : text;
  }
}
