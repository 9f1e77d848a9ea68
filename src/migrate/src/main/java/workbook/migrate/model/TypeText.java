package workbook.migrate.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type's text without what different writers write differently. */
public final class TypeText {
  private static final Pattern WIDTH =
      Pattern.compile("\\b(?!tinyint ?\\(1\\))(tiny|small|medium|big)?int ?\\(\\d+\\)");
  private static final Pattern PIECE = Pattern.compile("'(?:[^']|'')*'|[^']+");
  private static final Pattern FLOAT = Pattern.compile("^float\\((\\d+)\\)$");
  private static final Pattern SECONDS = Pattern.compile("^(time|datetime|timestamp)\\(0\\)$");
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("", "blob"), // SQLite does the same with both.
          Map.entry("integer", "int"),
          Map.entry("bit", "bit(1)"),
          Map.entry("double precision", "double"),
          Map.entry("real", "double"),
          Map.entry("char", "char(1)"));

  private TypeText() {}

  /** Whether both are the same type, as MySQL and SQLite take them. */
  public static boolean same(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  static String plain(String type) {
    String text = lowerCase(type.strip()).replaceAll("\\s*([(),])\\s*", "$1");
    String unsized =
        WIDTH.matcher(text).replaceAll(it -> it.group().replaceAll(" ?\\(\\d+\\)", ""));
    String counted = FLOAT.matcher(unsized).replaceFirst(it -> bits(it.group(1)));
    String whole = SECONDS.matcher(counted).replaceFirst("$1");
    return SAME.getOrDefault(whole, whole).replaceFirst("^numeric\\b", "decimal");
  }

  /** Up to 24 bits are single precision, more are double. */
  private static String bits(String count) {
    return Integer.parseInt(count) <= 24 ? "float" : "double";
  }

  /** The values of an enumeration stay as they are. */
  private static String lowerCase(String type) {
    return PIECE.matcher(type).replaceAll(it -> Matcher.quoteReplacement(lowered(it.group())));
  }

  private static String lowered(String piece) {
    return piece.startsWith("'") ? piece : piece.toLowerCase(Locale.ROOT);
  }
}
