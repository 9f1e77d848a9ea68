package workbook.migrate.run;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a failure's sentence that come from elsewhere, made readable. */
final class FailureText {
  private static final Pattern SQLITE =
      Pattern.compile("\\[SQLITE_\\w+] .*? \\((.*)\\)", Pattern.DOTALL);

  private FailureText() {}

  /** The database's own words, without what SQLite's driver puts around them. */
  static String ofDriver(String message) {
    Matcher matcher = SQLITE.matcher(message);
    return matcher.matches() ? matcher.group(1) : message;
  }

  /** Why a step failed, without the blank lines. */
  static String reason(Exception cause) {
    String message = String.valueOf(cause.getMessage());
    return cause instanceof SQLException ? ofDriver(message) : message.replaceAll("\n+", "\n  ");
  }

  /** Texts one below the other, to stand under a sentence; none for an empty one. */
  static String lines(String... texts) {
    return lines(List.of(texts));
  }

  static String lines(List<String> texts) {
    return texts.stream()
        .filter(it -> !it.isEmpty())
        .map(it -> it.replace("\n", "\n  "))
        .collect(Collectors.joining("\n  "));
  }
}
