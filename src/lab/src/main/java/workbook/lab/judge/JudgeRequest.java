package workbook.lab.judge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import workbook.lab.ExerciseId;
import workbook.lab.database.DatabaseKind;

/**
 * An answer to judge.
 *
 * @param exercise the exercise's name, {@code 07/add-user-table}
 * @param answer a folder with the answer's sources, flat or in packages
 * @param databases where to judge it; the verdict has them in this order
 * @param language of the texts, {@code en} or {@code ja}
 */
public record JudgeRequest(
    String exercise,
    Path answer,
    @JsonDeserialize(as = LinkedHashSet.class) Set<DatabaseKind> databases,
    Locale language) {
  public JudgeRequest {
    ExerciseId.of(exercise);
    databases = Collections.unmodifiableSet(new LinkedHashSet<>(databases));
  }

  ExerciseId id() {
    return ExerciseId.of(exercise);
  }
}
