package workbook.migrate;

import java.time.Duration;

/**
 * Is told of each step while it runs; what it throws ends the run, after the step it was told of.
 *
 * <p>An upgrade tells of its revisions in the order in which they run, each with {@code before} and
 * then {@code after} or {@code failed}; then, in the same way, of what is repeated. A downgrade
 * tells first of the repeatable things that it drops, then of its revisions. A stamp changes all
 * its rows at once: it tells {@code before} of each, and when all is committed {@code after} of
 * each.
 */
public interface MigrationListener {
  /** An upgrade or a downgrade is about to begin, of so many steps; nothing has run. */
  default void starting(int steps) {}

  /** A step begins. */
  default void before(Direction direction, String id, String message) {}

  /** A step is done and committed. */
  default void after(RanStep step, Duration took) {}

  /** A step failed; the exception is thrown on when this returns. */
  default void failed(Direction direction, String id, MigrationException failure) {}
}
