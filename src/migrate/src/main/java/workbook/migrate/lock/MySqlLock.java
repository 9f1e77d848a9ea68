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
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;

/** A named lock of the server, which ends with the session that holds it. */
record MySqlLock(Connection connection, String name) implements MigrationLock {
  private static final String OWNER =
      "SELECT concat('connection ', id, ', ', user, '@', host, ', ', time, ' s')"
          + " FROM information_schema.processlist WHERE id = is_used_lock(?)";

  static MySqlLock take(Connection connection, Duration patience) throws SQLException {
    String schema = connection.getCatalog();
    MySqlLock lock = new MySqlLock(connection, name(String.valueOf(schema)));
    String seconds = Long.toString(patience.toSeconds());
    if (!"1".equals(lock.ask("SELECT get_lock(?, " + seconds + ")"))) {
      throw MigrationException.of("locked", schema, lock.ask(OWNER), seconds);
    }
    return lock;
  }

  /** A lock's name belongs to the whole server and has at most 64 characters. */
  private static String name(String schema) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(schema.getBytes(StandardCharsets.UTF_8));
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
