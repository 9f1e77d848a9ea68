package workbook.migrate.source;

import java.util.List;

/**
 * What came of a compilation.
 *
 * @param loader sees the compiled classes and all that its parent sees
 * @param classNames binary names, empty when there are problems
 * @param problems why it does not compile; empty when it does
 */
public record Compiled(ClassLoader loader, List<String> classNames, List<SourceProblem> problems) {
  /** Copies the lists. */
  public Compiled {
    classNames = List.copyOf(classNames);
    problems = List.copyOf(problems);
  }

  /** Whether all sources compiled. */
  public boolean isOk() {
    return problems.isEmpty();
  }
}
