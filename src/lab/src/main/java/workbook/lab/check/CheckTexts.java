package workbook.lab.check;

import java.util.Locale;
import workbook.lab.ExerciseId;
import workbook.lab.text.Texts;

/** Where a check's sentences come from: the exercise's own bundle, then the general one. */
public final class CheckTexts {
  private static final String GENERAL = "workbook.lab.check.General";

  private CheckTexts() {}

  /** The sentences for an exercise whose bundle this loader sees. */
  public static Texts of(ExerciseId exercise, Locale language, ClassLoader loader) {
    return Texts.of(language, loader, exercise.textsName(), GENERAL);
  }

  /** The general sentences alone. */
  public static Texts general(Locale language) {
    return Texts.of(language, CheckTexts.class.getClassLoader(), GENERAL);
  }
}
