package workbook.migrate.jdbc;

import java.sql.SQLException;

/**
 * What has to follow on a connection, however the work before it ended: settings go back, a lock is
 * given back. It never hides why the work failed; and where the connection is lost, settings and
 * locks went with it.
 */
public interface Ending {
  /** Work on a connection. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Puts things back. */
  void run() throws SQLException;

  /** Works, and then puts things back. */
  static <T> T after(Work<T> work, Ending ending) throws SQLException {
    T result;
    try {
      result = work.run();
    } catch (SQLException | RuntimeException | Error failure) {
      ending.runBeside(failure);
      throw failure;
    }
    ending.runIfConnected();
    return result;
  }

  private void runBeside(Throwable failure) {
    try {
      run();
    } catch (SQLException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private void runIfConnected() throws SQLException {
    try {
      run();
    } catch (SQLException e) {
      if (Trouble.of(e) != Trouble.LOST) {
        throw e;
      }
    }
  }
}
