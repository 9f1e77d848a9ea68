package workbook.course.lesson;

import java.util.regex.Pattern;

/**
 * Names of cells and exercises: small words joined by hyphens, good in addresses and in names of
 * files.
 */
final class Names {
  private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private Names() {}

  static boolean isGood(String name) {
    return GOOD.matcher(name).matches();
  }
}
