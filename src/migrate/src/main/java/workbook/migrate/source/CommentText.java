package workbook.migrate.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text within a Javadoc comment, where some characters would end it or mean something. */
final class CommentText {
  private static final Pattern ENTITY = Pattern.compile("&(?=\\w+;|#\\d+;)");
  private static final Pattern NUMBER = Pattern.compile("&#(\\d{2,5});");
  private static final String LESS = "&lt;";
  private static final String GREATER = "&gt;";
  private static final String AND = "&amp;";

  private CommentText() {}

  /** As it is written; javac reads a backslash and a u as a character, also in comments. */
  static String written(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(AND)
        .replace("<", LESS)
        .replace(">", GREATER)
        .replace("\\", "&#92;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }

  /** As it is read. */
  static String read(String comment) {
    return NUMBER
        .matcher(comment)
        .replaceAll(it -> Matcher.quoteReplacement(character(it.group(1))))
        .replace(LESS, "<")
        .replace(GREATER, ">")
        .replace(AND, "&");
  }

  private static String character(String number) {
    return String.valueOf((char) Integer.parseInt(number));
  }
}
