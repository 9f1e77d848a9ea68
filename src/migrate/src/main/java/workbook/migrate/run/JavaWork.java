package workbook.migrate.run;

import java.sql.Connection;
import java.sql.SQLException;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.RunJava;

/** A step's own Java; whatever it throws is the failure of the step. */
final class JavaWork {
  private JavaWork() {}

  static void run(RunJava.Work work, Connection connection) throws SQLException {
    try {
      work.on(LentConnection.of(connection));
    } catch (SQLException | MigrationException | VirtualMachineError e) {
      throw e;
    } catch (Throwable e) { // An assertion that fails, a class that is not there.
      throw new SQLException(e.toString(), e);
    }
  }
}
