package workbook.cli;

import org.jspecify.annotations.Nullable;
import workbook.migrate.Sentences;

/** The sentences of this room that are no failures. */
public final class CliTexts {
  private static final Sentences SENTENCES = new Sentences(CliTexts.class);

  private CliTexts() {}

  /** A sentence, or several, with values in their places. */
  public static String of(String key, @Nullable Object... values) {
    return SENTENCES.text(key, values);
  }
}
