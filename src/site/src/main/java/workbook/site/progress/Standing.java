package workbook.site.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbook.lab.database.DatabaseKind;
import workbook.lab.progress.ExerciseResult;
import workbook.lab.verdict.State;

/**
 * How all exercises stand.
 *
 * @param known false while the progress is still being opened
 * @param exercises the states of the exercises that were judged, on each database
 */
public record Standing(boolean known, Map<String, Map<DatabaseKind, State>> exercises) {
  /** Nothing is known yet. */
  public static final Standing UNKNOWN = new Standing(false, Map.of());

  public Standing {
    exercises = Map.copyOf(exercises);
  }

  /** How things stand after these results. */
  public static Standing of(List<ExerciseResult> results) {
    Map<String, Map<DatabaseKind, State>> exercises = new TreeMap<>();
    for (ExerciseResult result : results) {
      exercises
          .computeIfAbsent(result.exercise(), id -> new EnumMap<>(DatabaseKind.class))
          .put(result.database(), result.state());
    }
    return new Standing(true, exercises);
  }

  /** What the exercise's states come to; to do where nothing was judged. */
  public State of(String exercise) {
    Map<DatabaseKind, State> states = exercises.getOrDefault(exercise, Map.of());
    return states.isEmpty() ? State.TODO : State.of(states.values());
  }

  /** The word that stands for an exercise's state in pages. */
  public String word(String exercise) {
    return known ? of(exercise).name() : "UNKNOWN";
  }
}
