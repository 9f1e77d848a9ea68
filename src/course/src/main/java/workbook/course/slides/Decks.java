package workbook.course.slides;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workbook.course.source.Comments;
import workbook.course.source.Comparison;
import workbook.course.source.ContentCache;
import workbook.course.source.Difference;
import workbook.course.source.Images;
import workbook.course.source.Language;
import workbook.course.source.SourceFile;

/**
 * The decks in a folder, one for each language. A changed file is seen at the next call. Safe for
 * many threads.
 */
public final class Decks {
  private final Path folder;
  private final ContentCache<Language, SourceFile, Deck> decks = new ContentCache<>();

  private Decks(Path folder) {
    this.folder = folder;
  }

  /** The decks in the folder, such as {@code slides}; each is read when it is asked for. */
  public static Decks in(Path folder) {
    return new Decks(folder);
  }

  /**
   * The deck of a language as its file stands now.
   *
   * @throws workbook.course.source.CourseException when there is no such file
   */
  public Deck deck(Language language) {
    SourceFile file = DeckFile.read(folder.resolve(language.code() + ".md"));
    return decks.get(language, file, text -> DeckReader.read(text, language));
  }

  /** An image that stands beside the decks; slides show it under its name. */
  public Optional<Path> image(String name) {
    return Images.find(folder, name);
  }

  /** Where the languages are not equal: slides, layouts, sections, code. */
  public List<Difference> differences() {
    Comparison<Deck> comparison = new Comparison<>("slides", deck(Language.EN), deck(Language.JA));
    comparison.sameList(
        "layout of slide", deck -> deck.slides().stream().map(Slide::layout).toList());
    comparison.sameList(
        "section of slide",
        deck -> deck.slides().stream().map(slide -> String.valueOf(slide.section())).toList());
    comparison.sameList("code on slide", deck -> deck.slides().stream().map(Decks::code).toList());
    comparison.sameList(
        "notes of slide",
        deck ->
            deck.slides().stream()
                .map(slide -> slide.notes().isEmpty() ? "none" : "some")
                .toList());
    return comparison.differences();
  }

  private static String code(Slide slide) {
    return slide.code().stream().map(Decks::code).collect(joining("\n"));
  }

  private static String code(SlideCode code) {
    return "%s {%s}\n%s"
        .formatted(code.language(), code.steps(), Comments.strip(code.language(), code.code()));
  }
}
