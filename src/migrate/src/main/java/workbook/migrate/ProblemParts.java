package workbook.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.jdbc.DriverMessage;

/** Finds the parts of a failure among the values of its message. */
final class ProblemParts {
  private static final Pattern PLACE = Pattern.compile("(?s)(\\S[^\n]*?):(\\d+)\\b.*");

  private final Properties roles = new Properties();

  private ProblemParts(InputStream roles) throws IOException {
    this.roles.load(new InputStreamReader(roles, StandardCharsets.UTF_8));
  }

  static ProblemParts beside(Class<?> type) {
    try (InputStream roles = type.getResourceAsStream("parts.properties")) {
      return new ProblemParts(roles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Problem of(
      @Nullable Throwable cause,
      String key,
      String wrong,
      @Nullable String remedy,
      @Nullable Object... values) {
    String place = value(key, "place", values);
    return new Problem(
        key,
        wrong,
        remedy,
        value(key, "revision", values),
        file(place),
        line(place),
        value(key, "operation", values),
        null,
        DriverMessage.in(cause),
        Problem.Left.NOTHING,
        List.of());
  }

  private @Nullable String value(String key, String role, @Nullable Object... values) {
    int at = List.of(roles.getProperty(key, "").split(" ")).indexOf(role);
    return at < 0 || at >= values.length ? null : String.valueOf(values[at]);
  }

  /** The file of a place such as {@code Add.java:12}, or the place itself. */
  private static @Nullable String file(@Nullable String place) {
    if (place == null) {
      return null;
    }
    Matcher matcher = PLACE.matcher(place);
    return matcher.matches() ? matcher.group(1) : place;
  }

  /** Its line; null where it names none. */
  private static @Nullable Integer line(@Nullable String place) {
    if (place == null) {
      return null;
    }
    Matcher matcher = PLACE.matcher(place);
    return matcher.matches() ? Integer.valueOf(matcher.group(2)) : null;
  }
}
