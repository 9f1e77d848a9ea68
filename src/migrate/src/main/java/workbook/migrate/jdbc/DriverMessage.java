package workbook.migrate.jdbc;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The database's own words, without what drivers put around them. */
public final class DriverMessage {
  private static final Pattern SQLITE =
      Pattern.compile("\\[SQLITE_\\w+] .*? \\((.*)\\)", Pattern.DOTALL);
  private static final Pattern MORE = Pattern.compile("\\R\\s*\\R.*", Pattern.DOTALL);

  /** What MySQL's driver puts before why it can't read an address. */
  private static final Pattern UNDERLYING =
      Pattern.compile(
          "Cannot load connection class because of underlying exception: (?:[\\w.$]+: )?");

  private DriverMessage() {}

  /** What a driver's exception says; MySQL's goes on with when it last heard of the server. */
  public static String of(SQLException e) {
    String said = MORE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
    String message = UNDERLYING.matcher(said).replaceFirst("");
    Matcher matcher = SQLITE.matcher(message);
    return matcher.matches() ? matcher.group(1) : message;
  }

  /** What a driver says that could not connect, and what it heard from below itself. */
  public static String ofConnecting(SQLException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String said = of(e);
    String heard = root instanceof SQLException sql ? of(sql) : String.valueOf(root.getMessage());
    String below = heard.lines().findFirst().orElse("");
    return below.isEmpty() || said.contains(below) ? said : said + ": " + below;
  }

  /** What the database said that led to a failure; null where it had no part in it. */
  public static @Nullable String in(@Nullable Throwable failure) {
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof SQLException sql) {
        return of(sql);
      }
    }
    return null;
  }
}
