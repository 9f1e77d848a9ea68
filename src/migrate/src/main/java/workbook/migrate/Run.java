package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

/** What an upgrade or a downgrade did; prints a line for each step. */
public record Run(List<RanStep> steps) {
  /** Copies the steps. */
  public Run {
    steps = List.copyOf(steps);
  }

  /** All statements of all steps, in order. */
  public List<String> statements() {
    return steps.stream().flatMap(step -> step.statements().stream()).toList();
  }

  /** The statements as a script. */
  public String sql() {
    return statements().stream().map(it -> it + ";").collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return steps.isEmpty()
        ? "nothing to do"
        : steps.stream().map(RanStep::toString).collect(Collectors.joining("\n"));
  }
}
