package workbook.lab.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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
 * the often-used code is compiled. The answer is read where it lies among the program's own files:
 * a judge is killed at any time, and must leave nothing behind.
 */
final class WarmUp {
  private static final int ROUNDS = 5;

  private WarmUp() {}

  /** Warms up while nothing else is to do. */
  static void run(BooleanSupplier idle) {
    try {
      URI folder = Objects.requireNonNull(WarmUp.class.getResource("warm-up")).toURI();
      if (folder.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
          run(jar.getPath("/workbook/lab/judge/warm-up"), idle);
        }
      } else {
        run(Path.of(folder), idle);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static void run(Path folder, BooleanSupplier idle) {
    Answer answer = new Answer(ExerciseId.of(WarmUpCheck.EXERCISE), folder);
    for (int round = 0; round < ROUNDS && idle.getAsBoolean(); round++) {
      CheckRun.run(WarmUpCheck.class, judgement(answer));
    }
  }

  private static Judgement judgement(Answer answer) {
    return new Judgement(
        answer,
        EnumSet.of(DatabaseKind.SQLITE),
        CheckDatabases.in(Map.of()),
        CheckTexts.general(Locale.ENGLISH),
        () -> "");
  }
}
