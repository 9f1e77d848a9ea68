package workbook.course.slides;

import java.nio.file.Path;
import workbook.course.source.Language;

/** The decks in a folder, one for each language. A changed file is seen at the next call. */
public final class Decks {
  private final Path folder;

  private Decks(Path folder) {
    this.folder = folder;
  }

  /** The decks in the folder; each is read when it is asked for. */
  public static Decks in(Path folder) {
    return new Decks(folder);
  }

  /**
   * The deck of a language as its file stands now.
   *
   * @throws workbook.course.source.CourseException when there is no such file
   */
  public Deck deck(Language language) {
    return Deck.read(folder.resolve(language.code() + ".md"));
  }
}
