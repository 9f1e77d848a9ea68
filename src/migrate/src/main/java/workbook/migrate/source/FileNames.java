package workbook.migrate.source;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.MigrationException;

/**
 * How files of new revisions are named: a template with Alembic's tokens, such as {@code
 * %(year)d%(month).2d%(day).2d_%(hour).2d%(minute).2d_%(slug)s}. A slash in it makes folders.
 *
 * @param template with the tokens rev, slug, epoch, year, month, day, hour, minute, second; a
 *     number after the point is the least count of digits
 * @param slugLength so many characters of the message at most, whole words where possible
 * @param zone the time zone of year to second
 */
public record FileNames(String template, int slugLength, ZoneId zone) {
  private static final Pattern TOKEN =
      Pattern.compile("%(?:(%)|\\((\\w*)\\)(?:\\.?0?(\\d))?([sd]))?");
  private static final List<String> TOKENS =
      List.of("rev", "slug", "epoch", "year", "month", "day", "hour", "minute", "second");

  /** Sorts by time and says what the revision does: {@code 20260923_1012_add_user_table}. */
  public static final FileNames USUAL =
      new FileNames(
          "%(year)d%(month).2d%(day).2d_%(hour).2d%(minute).2d_%(slug)s", 40, ZoneOffset.UTC);

  /**
   * Checks the template.
   *
   * @throws MigrationException for a token that there is not
   */
  public FileNames {
    check(template);
    if (slugLength < 1) {
      throw MigrationException.of("bad-slug-length", slugLength);
    }
  }

  /** The file of a revision, relative to its folder, without an ending. */
  public Path of(String id, String message, Instant created) {
    ZonedDateTime time = created.atZone(zone);
    Matcher token = TOKEN.matcher(template);
    String name =
        token.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? "%"
                        : padded(value(found.group(2), id, message, time), found.group(3))));
    return Path.of(name);
  }

  private String value(String token, String id, String message, ZonedDateTime time) {
    return switch (token) {
      case "rev" -> id;
      case "slug" -> slug(message);
      case "epoch" -> String.valueOf(time.toEpochSecond());
      case "year" -> String.valueOf(time.getYear());
      case "month" -> String.valueOf(time.getMonthValue());
      case "day" -> String.valueOf(time.getDayOfMonth());
      case "hour" -> String.valueOf(time.getHour());
      case "minute" -> String.valueOf(time.getMinute());
      case "second" -> String.valueOf(time.getSecond());
      default -> throw new IllegalStateException(token);
    };
  }

  private static String padded(String value, String digits) {
    return digits == null
        ? value
        : "0".repeat(Math.max(0, Integer.parseInt(digits) - value.length())) + value;
  }

  /** The message in lower case with underscores, cut after a whole word where it is too long. */
  String slug(String message) {
    String slug = String.join("_", words(message)).toLowerCase(Locale.ROOT);
    if (slug.length() <= slugLength) {
      return slug;
    }
    String cut = slug.substring(0, slugLength);
    int end = slug.charAt(slugLength) == '_' ? slugLength : cut.lastIndexOf('_');
    return end > 0 ? cut.substring(0, end) : cut;
  }

  static List<String> words(String message) {
    List<String> words = new ArrayList<>(List.of(message.split("[^\\p{L}\\p{M}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static void check(String template) {
    Matcher token = TOKEN.matcher(template);
    while (token.find()) {
      if (token.group(1) == null && !TOKENS.contains(String.valueOf(token.group(2)))) {
        throw MigrationException.of(
            "bad-file-template",
            template,
            rest(template, token.start()),
            String.join(", ", TOKENS));
      }
    }
    Path path = Path.of(template);
    if (path.isAbsolute() || path.normalize().startsWith("..") || template.isBlank()) {
      throw MigrationException.of("file-template-elsewhere", template);
    }
  }

  private static String rest(String template, int start) {
    return template.substring(start, Math.min(template.length(), start + 12));
  }
}
