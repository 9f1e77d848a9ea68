package workbook.migrate.source;

import java.util.List;

/**
 * What came of a compilation.
 *
 * @param classes sees the compiled classes and all that its parent sees
 * @param declared the classes at the top of the files
 * @param problems why it does not compile; empty when it does
 */
public record Compiled(
    CompiledClasses classes, List<DeclaredClass> declared, List<SourceProblem> problems) {
  /** Copies the lists. */
  public Compiled {
    declared = List.copyOf(declared);
    problems = List.copyOf(problems);
  }

  /** Whether all sources compiled. */
  public boolean isOk() {
    return problems.isEmpty();
  }

  /** Loads the compiled classes. */
  public ClassLoader loader() {
    return classes;
  }

  /** Binary names of the compiled classes, empty when there are problems. */
  public List<String> classNames() {
    return classes.names();
  }
}
