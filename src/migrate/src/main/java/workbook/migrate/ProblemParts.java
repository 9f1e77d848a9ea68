package workbook.migrate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.jdbc.DriverMessage;

/**
 * Finds the parts of a failure among the values of its message; {@code parts.properties} says which
 * value is what.
 */
final class ProblemParts {
  private static final Properties ROLES = roles();
  private static final Pattern PLACE = Pattern.compile("(?s)(\\S[^\n]*?):(\\d+)\\b.*");

  private final List<String> roles;
  private final @Nullable Object[] values;

  private ProblemParts(String key, @Nullable Object... values) {
    this.roles = List.of(ROLES.getProperty(key, "").split(" "));
    this.values = values;
  }

  static Problem of(@Nullable Throwable cause, String key, @Nullable Object... values) {
    ProblemParts parts = new ProblemParts(key, values);
    String place = parts.value("place");
    return new Problem(
        key,
        Messages.wrong(key, values),
        Messages.remedy(key, values),
        parts.value("revision"),
        file(place),
        line(place),
        parts.value("operation"),
        null,
        DriverMessage.in(cause),
        Problem.Left.NOTHING,
        List.of());
  }

  private @Nullable String value(String role) {
    int at = roles.indexOf(role);
    return at < 0 || at >= values.length ? null : String.valueOf(values[at]);
  }

  /** The file of a place such as {@code Add.java:12}, or the place itself. */
  static @Nullable String file(@Nullable String place) {
    if (place == null) {
      return null;
    }
    Matcher matcher = PLACE.matcher(place);
    return matcher.matches() ? matcher.group(1) : place;
  }

  /** Its line; null where it names none. */
  static @Nullable Integer line(@Nullable String place) {
    if (place == null) {
      return null;
    }
    Matcher matcher = PLACE.matcher(place);
    return matcher.matches() ? Integer.valueOf(matcher.group(2)) : null;
  }

  private static Properties roles() {
    Properties roles = new Properties();
    try (var in = ProblemParts.class.getResourceAsStream("parts.properties")) {
      roles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return roles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
