package workbook.migrate.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.graph.Node;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/**
 * A step failed. The cause is the database's own exception; or, where a part of the step stays in
 * force, what the engine itself refused in the middle of it.
 */
public final class StepFailedException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final transient List<Written> planned;
  private final transient @Nullable Written failed;
  private final String sql;
  private final transient Halfway halfway;

  StepFailedException(
      Exception cause,
      Node revision,
      String direction,
      List<Written> planned,
      @Nullable Written failed,
      String sql,
      Halfway halfway) {
    super(
        cause,
        key(halfway),
        direction,
        revision.id(),
        revision.message(),
        place(failed, revision),
        FailureText.lines(failed == null ? "" : failed.operation().toString(), sql),
        FailureText.reason(cause),
        FailureText.lines(halfway.applied()),
        FailureText.lines(halfway.back()));
    this.planned = planned;
    this.failed = failed;
    this.sql = sql;
    this.halfway = halfway;
  }

  private static String key(Halfway halfway) {
    if (halfway.applied().isEmpty()) {
      return "step-failed";
    }
    return halfway.back().isEmpty() ? "step-failed-halfway" : "step-failed-halfway-back";
  }

  private static String place(@Nullable Written failed, Node revision) {
    return failed == null || failed.where() == null ? revision.where() : failed.place();
  }

  /** All operations of the step, in order. */
  public List<Operation> planned() {
    return planned.stream().map(Written::operation).toList();
  }

  /** The operation that failed, null when it was the version table. */
  public @Nullable Operation operation() {
    return failed == null ? null : failed.operation();
  }

  /** The line of the revision that asked for it, null when it can't be told. */
  public @Nullable StackTraceElement where() {
    return failed == null ? null : failed.where();
  }

  /** The statement that was refused. */
  public String sql() {
    return sql;
  }

  /** Statements of the step that stay in force; none where it was rolled back as a whole. */
  public List<String> stillApplied() {
    return halfway.applied();
  }

  /** Statements that take these back, where that can be told. */
  public List<String> wayBack() {
    return halfway.back();
  }
}
