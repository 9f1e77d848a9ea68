package workbook.kernel;

import java.util.regex.Pattern;

/** Names as the author of a cell wrote them. */
final class Names {
  private static final Pattern WRAPPER = Pattern.compile("(REPL\\.)?\\$JShell\\$\\w+[.$]");

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  private Names() {}

  /** A type without the packages of the classes that it names. */
  static String simple(String type) {
    return PACKAGE.matcher(clean(type)).replaceAll("");
  }

  /** The text without the names of classes that JShell wraps around declarations. */
  static String clean(String text) {
    return text.contains("$JShell$") ? WRAPPER.matcher(text).replaceAll("") : text;
  }
}
