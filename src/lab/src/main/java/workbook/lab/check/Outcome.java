package workbook.lab.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.State;

/**
 * How an answer did on one database.
 *
 * @param note what is to do, or why it wasn't checked
 * @param step the step whose SQL and schemas are shown
 */
record Outcome(State state, @Nullable Failure failure, @Nullable String note, @Nullable Step step) {

  static Outcome done(@Nullable Step step) {
    return new Outcome(State.DONE, null, null, step);
  }

  static Outcome wrong(Failure failure) {
    return new Outcome(State.WRONG, failure, null, null);
  }

  static Outcome todo(@Nullable String what) {
    return new Outcome(State.TODO, null, what, null);
  }

  static Outcome notChecked(String why) {
    return new Outcome(State.NOT_CHECKED, null, why, null);
  }

  Outcome showing(@Nullable Step shown) {
    return new Outcome(state, failure, note, shown);
  }

  DatabaseVerdict on(DatabaseKind database, long millis, String output) {
    return new DatabaseVerdict(
        database,
        state,
        millis,
        failure,
        step == null ? List.of() : step.sql(),
        step == null ? null : step.before(),
        step == null ? null : step.after(),
        output,
        note);
  }
}
