package workbook.lab.progress;

import java.time.Instant;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.State;

/**
 * How an exercise was judged last on a database.
 *
 * @param exercise its id, {@code 07/add-user-table}
 * @param database where it was judged
 * @param state how it did
 * @param at when; kept to the millisecond
 * @param by who asked for it
 */
public record ExerciseResult(
    String exercise, DatabaseKind database, State state, Instant at, GradedBy by) {}
