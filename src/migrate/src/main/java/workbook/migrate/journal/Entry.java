package workbook.migrate.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * A row of the history table.
 *
 * @param note what was noted of the step
 * @param by who ran it
 * @param at when it was done
 * @param took how long it took, without the commit
 */
public record Entry(Note note, Author by, Instant at, Duration took) {}
