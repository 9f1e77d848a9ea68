package workbook.lab.grade;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import workbook.lab.Workbook;
import workbook.lab.progress.ExerciseResult;
import workbook.lab.progress.GradedBy;
import workbook.lab.progress.Progress;
import workbook.lab.progress.ProgressException;

/** Keeps grades where the page finds them. */
final class Keeper {
  private Keeper() {}

  /** Why they could not be kept; a grade is worth showing even then. */
  static Optional<String> keep(List<Grade> grades, Workbook workbook, GradedBy by) {
    Instant now = Instant.now();
    List<ExerciseResult> results =
        grades.stream().flatMap(grade -> grade.results(now, by)).toList();
    try (Progress progress = Progress.open(workbook.root())) {
      progress.graded(results);
      return Optional.empty();
    } catch (ProgressException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
