package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.plan.RowChange;

/** What an upgrade or a downgrade would do; prints a line for each step. */
public record Plan(List<Step> steps) {
  /** Copies the steps. */
  public Plan {
    steps = List.copyOf(steps);
  }

  /**
   * A revision that would run.
   *
   * @param operations what it would do, a line each
   * @param rows what would become of the version table's rows, in order
   */
  public record Step(
      String id,
      String message,
      Direction direction,
      List<String> operations,
      List<RowChange> rows) {
    /** Copies the lists. */
    public Step {
      operations = List.copyOf(operations);
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return operations.stream()
          .map(it -> "\n  " + it)
          .collect(Collectors.joining("", direction + " " + id + "  " + message, ""));
    }
  }

  @Override
  public String toString() {
    return steps.isEmpty()
        ? "nothing to do"
        : steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
  }
}
