package workbook.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Who changes a database.
 *
 * @param databaseUser as the database knows them; empty where it knows no users
 * @param systemUser as the system knows them, and the name of the machine
 */
public record Author(String databaseUser, String systemUser) {
  private static final String SYSTEM_USER =
      System.getProperty("user.name", "?") + "@" + Host.name();

  /** Whoever has this connection. */
  static Author of(Connection connection) throws SQLException {
    String user = connection.getMetaData().getUserName();
    return new Author(user == null ? "" : user, SYSTEM_USER);
  }

  @Override
  public String toString() {
    return databaseUser.isEmpty() ? systemUser : databaseUser + ", " + systemUser;
  }
}
