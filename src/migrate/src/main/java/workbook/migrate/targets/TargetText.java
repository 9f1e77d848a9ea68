package workbook.migrate.targets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A target in its parts: {@code branch@place+n}, where only one part need be there.
 *
 * @param whole as it was typed, for messages
 * @param branch what stands before {@code @}
 * @param place a word such as {@code head}, or an id; null where a count begins at the rows
 * @param isRelative whether it has a count
 * @param count of steps, negative downwards
 */
record TargetText(
    String whole, @Nullable String branch, @Nullable String place, boolean isRelative, int count) {
  private static final Pattern RELATIVE = Pattern.compile("(?:(.+?)@)?([^@:+-]*)([+-]\\d{1,9})");

  static TargetText of(String text) {
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      String place = relative.group(2).isEmpty() ? null : relative.group(2);
      int count = Integer.parseInt(relative.group(3));
      return new TargetText(text, relative.group(1), place, true, count);
    }
    int at = text.indexOf('@');
    String branch = at < 0 ? null : text.substring(0, at);
    return new TargetText(text, branch, text.substring(at + 1), false, 0);
  }
}
