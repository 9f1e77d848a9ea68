package workbook.lab.progress;

import java.nio.file.Path;
import java.util.Locale;
import workbook.lab.text.Texts;

/**
 * A progress file that could not be used, and was kept under another name.
 *
 * @param reason why
 * @param file where it is now
 */
public record SetAside(Reason reason, Path file) {
  /** Why a file can't be used. */
  public enum Reason {
    /** It is no database, or a broken one. */
    DAMAGED,
    /** A newer workbook wrote it, in a form we don't know. */
    NEWER
  }

  /** What happened and where the file is, for people. */
  public String sentence(Locale language) {
    return Texts.of(language, SetAside.class.getClassLoader(), "workbook.lab.progress.messages")
        .text("aside." + reason, file);
  }
}
