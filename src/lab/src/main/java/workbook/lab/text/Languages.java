package workbook.lab.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the workbook: English and Japanese. */
public final class Languages {
  private Languages() {}

  /**
   * The language of this run: the system property {@code workbook.language}, else the variable
   * {@code WORKBOOK_LANG}, else the machine's; English where that is neither.
   */
  public static Locale ofThisRun() {
    @Nullable String asked = System.getProperty("workbook.language");
    if (asked == null || asked.isBlank()) {
      asked = System.getenv("WORKBOOK_LANG");
    }
    if (asked == null || asked.isBlank()) {
      asked = Locale.getDefault().getLanguage();
    }
    return asked.toLowerCase(Locale.ROOT).startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH;
  }
}
