package workbook.migrate.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a database does not do what it is told, where that has nothing to do with what it is told.
 *
 * @see <a href="https://sqlite.org/rescode.html">SQLite's codes</a>
 * @see <a href="https://dev.mysql.com/doc/mysql-errors/9.7/en/server-error-reference.html">MySQL's
 *     codes</a>
 */
public enum Trouble {
  /** The connection is gone, or none could be made. */
  LOST,
  /** Another program holds what is wanted. */
  BUSY,
  /** Nothing may be written. */
  READ_ONLY,
  /** There is no more room. */
  FULL,
  /** The file holds something else, or is damaged. */
  NO_DATABASE,
  /** The file can't be opened or made. */
  NOT_OPENED,
  /** The user may not do this. */
  DENIED,
  /** The server does not know the user, or not by this password. */
  WRONG_LOGIN,
  /** The server has no such schema. */
  NO_SCHEMA,
  /** No driver knows the address. */
  NO_DRIVER,
  /** What was asked for can't be done. */
  NONE;

  private static final Map<Integer, Trouble> BY_CODE = new HashMap<>();
  private static final List<String> NO_SUITABLE_DRIVER =
      List.of(
          "No suitable driver",
          "Connector/J cannot handle",
          "Malformed database URL",
          "Failed to parse");
  private static final String LOST_CONNECTION = "08";
  private static final String NO_FOLDER = "path to '";
  private static final String READ_ONLY_CONNECTION = "Connection is read-only";

  static {
    codes(LOST, 1053, 1927, 2006, 2013, 3169, 4031);
    codes(BUSY, 5, 6, 1205, 1213, 3572);
    codes(READ_ONLY, 8, 1290, 1792, 1836);
    codes(FULL, 13, 1021, 1114);
    codes(NO_DATABASE, 11, 26);
    codes(NOT_OPENED, 14);
    codes(DENIED, 1044, 1142, 1143, 1227, 1370, 3619);
    codes(WRONG_LOGIN, 1045, 1698, 3118);
    codes(NO_SCHEMA, 1049);
  }

  /** SQLite's have two digits, MySQL's four. */
  private static void codes(Trouble trouble, int... codes) {
    for (int code : codes) {
      BY_CODE.put(code, trouble);
    }
  }

  /** Why a driver throws this. */
  public static Trouble of(SQLException e) {
    String message = DriverMessage.of(e);
    if (NO_SUITABLE_DRIVER.stream().anyMatch(message::startsWith)) {
      return NO_DRIVER;
    }
    if (message.startsWith(NO_FOLDER)) { // SQLite's driver looks for the folder itself.
      return NOT_OPENED;
    }
    if (message.startsWith(READ_ONLY_CONNECTION)) { // MySQL's driver refuses it by itself.
      return READ_ONLY;
    }
    boolean isLost = String.valueOf(e.getSQLState()).startsWith(LOST_CONNECTION);
    return BY_CODE.getOrDefault(e.getErrorCode(), isLost ? LOST : NONE);
  }

  /** As part of a message's key, such as {@code read-only}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
