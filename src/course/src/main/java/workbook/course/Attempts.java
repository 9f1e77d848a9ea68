package workbook.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import workbook.course.source.CourseException;
import workbook.course.source.Problem;

/** Goes on after a wrong file, so that all wrong files are named at once. */
final class Attempts {
  private final List<Problem> problems = new ArrayList<>();

  <T> Optional<T> call(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (CourseException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  void run(Runnable reading) {
    call(
        () -> {
          reading.run();
          return "";
        });
  }

  List<Problem> problems() {
    return problems.stream().distinct().sorted().toList();
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new CourseException(problems());
    }
  }
}
