package workbook.lab.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.DatabaseKind;
import workbook.migrate.schema.Schema;

/**
 * How an answer did on one database.
 *
 * @param database where it was judged
 * @param state how it did
 * @param millis how long that took
 * @param failure why it was refused; null in every other state
 * @param sql the statements that its migration ran, those of the failed check when there is one
 * @param before the schema before these statements
 * @param after the schema after them
 * @param output what it printed, cut where it was too long
 * @param note what is still to do, or why it was not checked
 */
public record DatabaseVerdict(
    DatabaseKind database,
    State state,
    long millis,
    @Nullable Failure failure,
    List<String> sql,
    @Nullable Schema before,
    @Nullable Schema after,
    String output,
    @Nullable String note) {
  public DatabaseVerdict {
    sql = List.copyOf(sql);
  }

  /** A database on which the answer was not judged, and why. */
  public static DatabaseVerdict notChecked(DatabaseKind database, String why) {
    return new DatabaseVerdict(
        database, State.NOT_CHECKED, 0, null, List.of(), null, null, "", why);
  }

  /** The answer was refused before it came to run anything. */
  public static DatabaseVerdict refused(
      DatabaseKind database, Failure failure, long millis, String output) {
    return new DatabaseVerdict(
        database, State.WRONG, millis, failure, List.of(), null, null, output, null);
  }
}
