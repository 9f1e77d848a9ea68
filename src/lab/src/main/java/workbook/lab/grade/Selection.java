package workbook.lab.grade;

import java.util.Comparator;
import java.util.List;
import workbook.lab.ExerciseId;
import workbook.lab.text.Texts;

/** Picks the exercises that are asked for by name. */
final class Selection {
  private static final int NEAREST = 3;

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
    return String.join(
        "\n",
        all.stream()
            .map(ExerciseId::toString)
            .sorted(Comparator.comparingInt(known -> distance(name, known)))
            .limit(NEAREST)
            .map(known -> "  " + known)
            .toList());
  }

  /** How many letters must be added, dropped or changed to come from one text to the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
