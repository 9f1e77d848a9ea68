package workbook.migrate.run;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.graph.Node;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/** The database refused a statement of a step; the cause is its own exception. */
public final class StepFailedException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final transient List<Written> planned;
  private final transient @Nullable Written failed;
  private final String sql;
  private final transient List<String> stillApplied;

  StepFailedException(
      SQLException cause,
      Node revision,
      String direction,
      List<Written> planned,
      @Nullable Written failed,
      String sql,
      List<String> stillApplied) {
    super(
        cause,
        stillApplied.isEmpty() ? "step-failed" : "step-failed-halfway",
        direction,
        revision.id(),
        revision.message(),
        place(failed, revision),
        failed == null ? "" : failed.operation(),
        FailureText.ofDriver(String.valueOf(cause.getMessage())),
        FailureText.indented(sql),
        FailureText.indented(String.join("\n", stillApplied)));
    this.planned = planned;
    this.failed = failed;
    this.sql = sql;
    this.stillApplied = stillApplied;
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
    return stillApplied;
  }
}
