package workbook.lab.verdict;

import java.util.List;
import workbook.lab.database.DatabaseKind;

/**
 * What the judge says of an answer.
 *
 * @param exercise the exercise's name, {@code 07/add-user-table}
 * @param state what the databases' states come to
 * @param databases one verdict for each database asked for, in that order
 * @param compileProblems what the compiler said, empty when the answer compiled
 * @param millis from the request to the verdict
 */
public record Verdict(
    String exercise,
    State state,
    List<DatabaseVerdict> databases,
    List<CompileProblem> compileProblems,
    long millis) {
  public Verdict {
    databases = List.copyOf(databases);
    compileProblems = List.copyOf(compileProblems);
  }

  /** The verdict on one database. */
  public DatabaseVerdict on(DatabaseKind database) {
    return databases.stream()
        .filter(verdict -> verdict.database() == database)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(exercise + " was not asked on " + database));
  }

  /** The same verdict with another time. */
  public Verdict took(long elapsed) {
    return new Verdict(exercise, state, databases, compileProblems, elapsed);
  }

  /** A verdict whose state is what the databases' states come to. */
  public static Verdict of(
      String exercise,
      List<DatabaseVerdict> databases,
      List<CompileProblem> compileProblems,
      long millis) {
    State state = State.of(databases.stream().map(DatabaseVerdict::state).toList());
    return new Verdict(exercise, state, databases, compileProblems, millis);
  }
}
