package workbook.lab.progress;

/** SQL of the hints that were shown. */
final class Hints {
  static final String SHOWN = "SELECT shown FROM hint WHERE exercise = ?";
  static final String SHOW =
      """
      INSERT INTO hint (exercise, shown) VALUES (?, ?)
      ON CONFLICT (exercise) DO UPDATE SET shown = max(shown, excluded.shown)""";

  private Hints() {}
}
