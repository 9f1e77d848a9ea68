package workbook.lab.grade;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import workbook.lab.ExerciseId;
import workbook.lab.progress.ExerciseResult;
import workbook.lab.progress.GradedBy;
import workbook.lab.verdict.CompileProblem;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.State;
import workbook.lab.verdict.Verdict;

/**
 * How an exercise stands.
 *
 * @param databases its verdicts, in the order of {@link workbook.lab.database.DatabaseKind}
 * @param problems what the compiler said
 */
public record Grade(
    ExerciseId exercise, List<DatabaseVerdict> databases, List<CompileProblem> problems) {
  public Grade {
    databases = databases.stream().sorted(Comparator.comparing(DatabaseVerdict::database)).toList();
    problems = List.copyOf(problems);
  }

  /** The grade that verdicts on several databases come to. */
  static Grade of(ExerciseId exercise, List<Verdict> verdicts) {
    return new Grade(
        exercise,
        verdicts.stream().flatMap(verdict -> verdict.databases().stream()).toList(),
        verdicts.stream()
            .flatMap(verdict -> verdict.compileProblems().stream())
            .distinct()
            .toList());
  }

  Stream<ExerciseResult> results(Instant at, GradedBy by) {
    return databases.stream()
        .map(
            verdict ->
                new ExerciseResult(
                    exercise.toString(), verdict.database(), verdict.state(), at, by));
  }

  /** Done on one database and not checked on another is done. */
  public State state() {
    return State.of(databases.stream().map(DatabaseVerdict::state).toList());
  }
}
