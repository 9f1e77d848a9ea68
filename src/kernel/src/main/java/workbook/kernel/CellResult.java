package workbook.kernel;

import java.time.Duration;

/**
 * How a cell ended.
 *
 * @param status the outcome
 * @param duration time from the start of {@link Kernel#run} to its end
 */
public record CellResult(Status status, Duration duration) {

  /** Outcome of a cell; all but {@link #OK} come with an event that says more. */
  public enum Status {
    /** All snippets ran. */
    OK,
    /** A snippet did not compile; those before it ran. */
    NOT_COMPILED,
    /** A snippet threw; those after it did not run. */
    THREW,
    /** {@link Kernel#interrupt} stopped it. */
    INTERRUPTED,
    /** It ran too long or took too much memory. */
    LIMIT,
    /** Its process ended; the next cell starts in a fresh one, without the variables. */
    DIED
  }
}
