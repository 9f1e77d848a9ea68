package workbook.lab.grade;

import java.util.List;
import workbook.lab.ExerciseId;
import workbook.lab.text.Texts;
import workbook.migrate.text.Nearest;

/** Picks the exercises that are asked for by name. */
final class Selection {
  private Selection() {}

  /**
   * All exercises where no name is given, else the one with this name.
   *
   * @throws UnknownExercise when there is none; its message names the nearest
   */
  static List<ExerciseId> of(String name, List<ExerciseId> all, Texts texts) {
    if (name.isBlank()) {
      return all;
    }
    List<ExerciseId> found =
        all.stream().filter(exercise -> exercise.toString().equals(name.strip())).toList();
    if (found.isEmpty()) {
      throw new UnknownExercise(texts.text("unknown-exercise", name, nearest(name, all)));
    }
    return found;
  }

  private static String nearest(String name, List<ExerciseId> all) {
    List<String> known = all.stream().map(ExerciseId::toString).toList();
    return String.join("\n", Nearest.among(known, name).stream().map(it -> "  " + it).toList());
  }
}
