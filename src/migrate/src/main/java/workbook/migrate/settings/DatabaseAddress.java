package workbook.migrate.settings;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import workbook.migrate.jdbc.DriverMessage;

/**
 * Where a database is, and how to log in; connects anew each time. Shows itself, and lets the
 * driver show it, without what may be secret.
 *
 * @param url JDBC's
 * @param user null where the address says it, or none is needed
 * @param password likewise
 */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password)
    implements DataSource {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String HIDDEN = "***";
  private static final Pattern LOGIN = Pattern.compile("(//[^:/@]*):([^/]*)@");

  /** A short password is found in many words that have nothing to do with it. */
  private static final String WORD = "(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])";

  /** As in {@code jdbc:mysql://address=(host=db)(password=…)/shop}. */
  private static final Pattern NAMED = Pattern.compile("(?i)(password\\w*\\s*=)([^,)&;]*)");

  /** The address that {@code DATABASE_URL}, {@code _USER} and {@code _PASSWORD} make. */
  public static DatabaseAddress of(String url, Map<String, String> environment) {
    return new DatabaseAddress(
        url, environment.get("DATABASE_USER"), environment.get("DATABASE_PASSWORD"));
  }

  /** Whether it names a file of SQLite that is not there yet, and would be made. */
  public boolean isOfNewFile() {
    if (!url.startsWith(SQLITE)) {
      return false;
    }
    String name = url.substring(SQLITE.length()).replaceFirst("\\?.*", "");
    boolean isName = !name.isEmpty() && !name.startsWith(":") && !name.startsWith("file:");
    return isName && Files.notExists(Path.of(name)) && isInFolder(Path.of(name));
  }

  private static boolean isInFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return connect(user, password);
  }

  @Override
  public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
    return connect(otherUser, otherPassword);
  }

  private Connection connect(@Nullable String as, @Nullable String with) throws SQLException {
    Properties login = new Properties();
    put(login, "user", as);
    put(login, "password", with);
    try {
      return DriverManager.getConnection(url, login);
    } catch (SQLException e) {
      throw new SQLException(
          hidden(DriverMessage.ofConnecting(e), with), e.getSQLState(), e.getErrorCode());
    }
  }

  private String hidden(String message, @Nullable String secret) {
    String text = message.replace(url, toString());
    for (String it : secrets(secret)) {
      text = Pattern.compile(WORD.formatted(Pattern.quote(it))).matcher(text).replaceAll(HIDDEN);
    }
    return text;
  }

  private static void put(Properties login, String key, @Nullable String value) {
    if (value != null) {
      login.setProperty(key, value);
    }
  }

  /** The address without a login and without parameters. */
  @Override
  public String toString() {
    return shown(url);
  }

  /** An address that can be shown; where a login is not as it should be, rather too little. */
  static String shown(String address) {
    String bare = address.replaceFirst("(?s)\\?.*", "").replaceFirst("(?s)//.*@", "//");
    return NAMED.matcher(bare).replaceAll("$1" + HIDDEN);
  }

  /** The passwords that an address may have in it. */
  private List<String> secrets(@Nullable String given) {
    List<String> secrets = new ArrayList<>();
    Stream.of(LOGIN, NAMED)
        .flatMap(it -> it.matcher(url).results())
        .forEach(it -> secrets.add(it.group(2)));
    secrets.add(given == null ? "" : given);
    secrets.removeIf(String::isEmpty);
    return secrets;
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return DriverManager.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    DriverManager.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) {
    DriverManager.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return DriverManager.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
