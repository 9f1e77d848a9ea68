package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;
import workbook.migrate.operation.RunJava;

/** A step's own Java; whatever it throws is the failure of the step. */
final class JavaWork {
  private JavaWork() {}

  static void run(RunJava.Work work, Connection connection) throws SQLException {
    try {
      work.on(connection);
    } catch (SQLException e) {
      throw e;
    } catch (Exception e) {
      throw new SQLException(e.toString(), e);
    }
  }
}
