package workbook.migrate.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Messages;
import workbook.migrate.MigrationException;
import workbook.migrate.Problem;
import workbook.migrate.graph.Node;
import workbook.migrate.jdbc.BrokenRule;
import workbook.migrate.jdbc.DriverMessage;
import workbook.migrate.jdbc.Trouble;
import workbook.migrate.operation.Written;

/**
 * What there is to say of a step that failed.
 *
 * @param planned all its operations, in order
 * @param failed the one that failed, null when it was a statement of the engine's own
 * @param sql the statement that was refused, empty when there was none
 * @param trouble why, where that has nothing to do with the step
 * @param halfway what stays of it
 * @param others the other steps of the run
 */
record StepFailure(
    Node revision,
    String direction,
    List<Written> planned,
    @Nullable Written failed,
    String sql,
    Trouble trouble,
    Halfway halfway,
    Among others) {
  private static final int FEW = 5;

  /** The failure in parts. */
  Problem problem(Exception cause) {
    MigrationException refusal = cause instanceof MigrationException it ? it : null;
    return new Problem(
        refusal == null ? key() : refusal.key(),
        wrong(cause, refusal),
        remedy(cause, refusal),
        revision.id(),
        file(),
        line(),
        failed == null ? null : failed.operation().toString(),
        sql.isEmpty() ? null : sql,
        DriverMessage.in(cause),
        new Problem.Left(
            others.before(), others.after(), halfway.applied(), halfway.doubtful(), halfway.back()),
        List.of());
  }

  private String key() {
    return trouble == Trouble.NONE ? "step-failed" : "step-" + trouble.key();
  }

  private String wrong(Exception cause, @Nullable MigrationException refusal) {
    return Messages.text(
            trouble == Trouble.LOST ? "step-lost" : "step-failed",
            direction,
            revision.id(),
            revision.message(),
            place(),
            FailureText.lines(failed == null ? "" : failed.operation().toString(), sql),
            refusal == null ? FailureText.reason(cause) : refusal.problem().message())
        .stripTrailing();
  }

  private String remedy(Exception cause, @Nullable MigrationException refusal) {
    String own = refusal == null ? null : refusal.problem().remedy();
    String what = own == null ? Messages.text("remedy-" + kind(cause)) : own;
    List<String> parts = left();
    parts.add(parts.isEmpty() ? Messages.text("step-undone", what) : what);
    if (!others.before().isEmpty()) {
      parts.add(Messages.text("step-others-before", shortened(others.before())));
    }
    if (!others.after().isEmpty()) {
      parts.add(Messages.text("step-others-after", shortened(others.after())));
    }
    return String.join("\n", parts);
  }

  private String kind(Exception cause) {
    return trouble == Trouble.NONE && BrokenRule.isIn(cause) ? "rows" : trouble.key();
  }

  /** What the step leaves behind, and how to take it back; nothing where it was rolled back. */
  private List<String> left() {
    List<String> parts = new ArrayList<>();
    if (!halfway.applied().isEmpty()) {
      parts.add(Messages.text("step-stays", FailureText.lines(halfway.applied())));
    }
    if (!halfway.doubtful().isEmpty()) {
      parts.add(Messages.text("step-doubtful", FailureText.lines(halfway.doubtful())));
    }
    if (!halfway.applied().isEmpty()) {
      parts.add(back());
    }
    return parts;
  }

  private String back() {
    return halfway.back().isEmpty()
        ? Messages.text("step-back-by-hand")
        : Messages.text("step-back", FailureText.lines(halfway.back()));
  }

  /** A long list by its ends. */
  private static String shortened(List<String> ids) {
    return ids.size() <= FEW
        ? String.join(", ", ids)
        : ids.get(0) + ", … " + ids.get(ids.size() - 1) + " (" + ids.size() + ")";
  }

  private String place() {
    return failed == null || failed.where() == null ? revision.where() : failed.place();
  }

  /** The revision's own file where the place is in it, with its folder. */
  private String file() {
    StackTraceElement frame = failed == null ? null : failed.where();
    String name = frame == null ? "" : String.valueOf(frame.getFileName());
    return revision.where().endsWith(name) ? revision.where() : name;
  }

  private @Nullable Integer line() {
    StackTraceElement frame = failed == null ? null : failed.where();
    return frame == null || frame.getLineNumber() < 1 ? null : frame.getLineNumber();
  }
}
