package workbook.migrate.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.SqlTokens;

/**
 * Statements before which MySQL commits all that ran.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/implicit-commit.html">implicit commit</a>
 */
final class ImplicitCommit {
  private static final Set<String> COMMIT =
      Set.of(
          "ALTER",
          "ANALYZE",
          "BEGIN",
          "CHECK",
          "COMMIT",
          "CREATE",
          "DROP",
          "FLUSH",
          "GRANT",
          "LOCK",
          "OPTIMIZE",
          "RENAME",
          "REPAIR",
          "REVOKE",
          "START",
          "TRUNCATE",
          "UNLOCK");
  private static final int NOT_UNDERSTOOD = 1064;

  private ImplicitCommit() {}

  /**
   * How many of the statements are committed.
   *
   * @param ran in order
   * @param failed the statement after them
   * @param refused why the database refused that one, null when it was not asked
   */
  static int count(List<String> ran, String failed, @Nullable SQLException refused) {
    boolean understood = refused != null && refused.getErrorCode() != NOT_UNDERSTOOD;
    if (understood && commits(failed)) {
      return ran.size();
    }
    int committed = ran.size();
    while (committed > 0 && !commits(ran.get(committed - 1))) {
      committed--;
    }
    return committed;
  }

  /**
   * The statements of which nobody knows whether they are committed, since the connection was lost
   * during the one after them, and that one itself.
   *
   * @param committed how many are for sure
   */
  static List<String> doubtful(List<String> ran, int committed, String failed) {
    if (!commits(failed)) {
      return List.of();
    }
    List<String> doubtful = new ArrayList<>(ran.subList(committed, ran.size()));
    if (!failed.equals(Progress.COMMIT)) {
      doubtful.add(failed);
    }
    return doubtful;
  }

  private static boolean commits(String sql) {
    List<String> words =
        SqlTokens.of(sql).stream().limit(2).map(it -> it.text().toUpperCase(Locale.ROOT)).toList();
    return !words.isEmpty() && COMMIT.contains(words.get(0)) && !words.contains("TEMPORARY");
  }
}
