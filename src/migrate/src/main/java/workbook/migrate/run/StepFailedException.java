package workbook.migrate.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/**
 * A step failed. The cause is the database's own exception, or what the engine itself refused in
 * the middle of the step.
 */
public final class StepFailedException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final transient StepFailure failure;

  StepFailedException(Exception cause, StepFailure failure) {
    super(cause, failure.problem(cause));
    this.failure = failure;
  }

  /** All operations of the step, in order. */
  public List<Operation> planned() {
    return failure.planned().stream().map(Written::operation).toList();
  }

  /** The operation that failed, null when it was the version table. */
  public @Nullable Operation operation() {
    Written failed = failure.failed();
    return failed == null ? null : failed.operation();
  }

  /** The line of the revision that asked for it, null when it can't be told. */
  public @Nullable StackTraceElement where() {
    Written failed = failure.failed();
    return failed == null ? null : failed.where();
  }

  /** The statement that was refused. */
  public String sql() {
    return failure.sql();
  }

  /** Statements of the step that stay in force; none where it was rolled back as a whole. */
  public List<String> stillApplied() {
    return failure.halfway().applied();
  }

  /** Statements of the step of which it can't be told, for the connection was lost. */
  public List<String> doubtful() {
    return failure.halfway().doubtful();
  }

  /** Statements that take back what stays, where that can be told. */
  public List<String> wayBack() {
    return failure.halfway().back();
  }
}
