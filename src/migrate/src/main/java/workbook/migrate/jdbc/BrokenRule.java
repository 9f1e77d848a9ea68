package workbook.migrate.jdbc;

import java.sql.SQLException;
import java.util.Set;

/**
 * A rule of a table that a row does not keep: a value that is missing, there twice, refers to
 * nothing, fails a check or does not fit its type.
 *
 * @see <a href="https://sqlite.org/rescode.html">SQLite's codes</a>
 * @see <a href="https://dev.mysql.com/doc/mysql-errors/9.7/en/server-error-reference.html">MySQL's
 *     codes</a>
 */
public final class BrokenRule {
  private static final int SQLITE_CONSTRAINT = 19;
  private static final Set<Integer> MYSQL =
      Set.of(1048, 1062, 1138, 1264, 1265, 1292, 1364, 1366, 1406, 1451, 1452, 3819);

  private BrokenRule() {}

  /** Whether this is why a statement was refused. */
  public static boolean isIn(Throwable refused) {
    return refused instanceof SQLException e
        && (e.getErrorCode() == SQLITE_CONSTRAINT || MYSQL.contains(e.getErrorCode()));
  }
}
