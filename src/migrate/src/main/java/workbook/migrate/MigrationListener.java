package workbook.migrate;

import java.time.Duration;

/**
 * Is told of each step while it runs; what it throws ends the run, after the step it was told of.
 */
public interface MigrationListener {
  /** A step begins. */
  default void before(Direction direction, String id, String message) {}

  /** A step is done and committed. */
  default void after(RanStep step, Duration took) {}

  /** A step failed; the exception is thrown on when this returns. */
  default void failed(Direction direction, String id, MigrationException failure) {}
}
