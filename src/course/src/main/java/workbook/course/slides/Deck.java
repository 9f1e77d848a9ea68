package workbook.course.slides;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.course.source.Language;
import workbook.course.source.Problem;

/**
 * A deck in one language.
 *
 * @param head the deck's headmatter, unknown keys included; values may be null
 * @param problems what is doubtful in the deck; a deck with problems is still shown, as Slidev does
 */
public record Deck(
    Language language,
    String title,
    Map<String, @Nullable Object> head,
    List<Slide> slides,
    List<DeckSection> sections,
    List<Problem> problems) {
  public Deck {
    head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
    slides = List.copyOf(slides);
    sections = List.copyOf(sections);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the deck in a file named by its language, such as {@code slides/ja.md}.
   *
   * @throws workbook.course.source.CourseException when there is no such file
   */
  public static Deck read(Path file) {
    return DeckReader.read(DeckFile.read(file), DeckFile.language(file));
  }

  public Optional<DeckSection> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }
}
