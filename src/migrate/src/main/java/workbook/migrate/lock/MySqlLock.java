package workbook.migrate.lock;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;

/** A named lock of the server, which ends with the session that holds it. */
record MySqlLock(Connection connection, String name) implements MigrationLock {
  /**
   * Sessions of other users are hidden from one without the right PROCESS, but not their number.
   */
  private static final String OWNER =
      "SELECT coalesce((SELECT concat('connection ', id, ', ', user, '@', host, ', ', time, ' s')"
          + " FROM information_schema.processlist WHERE id = holder),"
          + " concat('connection ', holder), '?') FROM (SELECT is_used_lock(?) AS holder) AS used";

  static MySqlLock take(Connection connection, Duration patience) throws SQLException {
    String schema = connection.getCatalog();
    if (schema == null || schema.isEmpty()) {
      throw MigrationException.of("no-schema-named");
    }
    MySqlLock lock = new MySqlLock(connection, name(schema));
    String seconds = Long.toString(patience.toSeconds());
    if (!"1".equals(lock.ask("SELECT get_lock(?, " + seconds + ")"))) {
      throw MigrationException.of("locked", schema, lock.ask(OWNER), seconds);
    }
    return lock;
  }

  /**
   * A lock's name belongs to the whole server and has at most 64 characters. Some servers know a
   * schema by its name in any case, so that two deployers may write it differently.
   */
  private static String name(String schema) {
    String known = schema.toLowerCase(Locale.ROOT);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(known.getBytes(StandardCharsets.UTF_8));
      return "migrate:" + new BigInteger(1, digest).toString(36);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256.", e);
    }
  }

  private @Nullable String ask(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() ? answer.getString(1) : null;
      }
    }
  }

  @Override
  public void release() throws SQLException {
    ask("SELECT release_lock(?)");
  }
}
