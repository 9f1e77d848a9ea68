package workbook.lab.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import workbook.lab.ExerciseId;
import workbook.lab.answer.Answer;
import workbook.lab.check.CheckDatabases;
import workbook.lab.check.CheckTexts;
import workbook.lab.check.Judgement;
import workbook.lab.database.DatabaseKind;

/**
 * Judges a small answer a few times before the first real one comes, so that classes are loaded and
 * the often-used code is compiled.
 */
final class WarmUp {
  private static final int ROUNDS = 5;

  private WarmUp() {}

  /** Warms up while nothing else is to do. */
  static void run(BooleanSupplier idle) {
    ExerciseId exercise = ExerciseId.of(WarmUpCheck.EXERCISE);
    Path folder = folder(exercise);
    for (int round = 0; round < ROUNDS && idle.getAsBoolean(); round++) {
      CheckRun.run(WarmUpCheck.class, judgement(new Answer(exercise, folder)));
    }
    delete(folder, exercise);
  }

  private static Judgement judgement(Answer answer) {
    return new Judgement(
        answer,
        EnumSet.of(DatabaseKind.SQLITE),
        CheckDatabases.in(Map.of()),
        CheckTexts.general(Locale.ENGLISH),
        () -> "");
  }

  private static Path folder(ExerciseId exercise) {
    try (InputStream source =
        Objects.requireNonNull(WarmUp.class.getResourceAsStream("WarmUp.java.txt"))) {
      Path folder = Files.createTempDirectory("workbook-warm-up");
      Files.copy(source, folder.resolve(exercise.typeName() + ".java"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder, ExerciseId exercise) {
    try {
      Files.deleteIfExists(folder.resolve(exercise.typeName() + ".java"));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
