package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

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
   */
  public record Step(String id, String message, Direction direction, List<String> operations) {
    /** Copies the operations. */
    public Step {
      operations = List.copyOf(operations);
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
