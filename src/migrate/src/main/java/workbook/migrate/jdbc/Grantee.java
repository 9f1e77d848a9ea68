package workbook.migrate.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The user of MySQL, the only database here that has them, as a statement names them. */
public final class Grantee {
  private Grantee() {}

  /** Whose rights the connection has, such as {@code 'ann'@'%'}. */
  public static String of(Connection connection) throws SQLException {
    try (Statement statement = Quietly.on(connection).createStatement();
        ResultSet answer = statement.executeQuery("SELECT current_user()")) {
      answer.next();
      String user = answer.getString(1);
      int at = user.lastIndexOf('@');
      return "'" + user.substring(0, at) + "'@'" + user.substring(at + 1) + "'";
    }
  }
}
