package workbook.course.slides;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static workbook.course.Golden.assertGolden;
import static workbook.course.Samples.RESOURCES;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.course.Samples;
import workbook.course.source.CourseException;
import workbook.course.source.Difference;
import workbook.course.source.Language;

class DeckTests {
  private final Decks decks = Decks.in(RESOURCES.resolve("decks"));

  @ParameterizedTest
  @EnumSource
  void a_deck_becomes_slides(Language language) throws IOException {
    Deck deck = decks.deck(language);
    String slides = deck.slides().stream().map(DeckTests::text).collect(joining("\n"));
    assertGolden(
        "deck." + language.code() + ".txt",
        deck.title() + "\n" + deck.head() + "\n" + deck.sections() + "\n\n" + slides);
    assertThat(deck.problems()).isEmpty();
  }

  private static String text(Slide slide) {
    return "=== %d %s | %s %s | section %s | %s%n%s%n%s--- notes%n%s"
        .formatted(
            slide.number(),
            slide.title(),
            slide.layout(),
            slide.classes(),
            slide.section(),
            slide.settings(),
            slide.code(),
            slide.html(),
            slide.notes())
        .replace("\r\n", "\n");
  }

  @Test
  void the_sample_decks_are_equal_in_both_languages() {
    assertThat(decks.differences()).isEmpty();
  }

  @Test
  void decks_that_are_not_equal_are_told_apart(@TempDir Path folder) throws IOException {
    Samples.write(
        folder.resolve("en.md"),
        "# A\n\n---\n\n```java {1|2}\nint x; // one\n```\n\n<!-- note -->\n");
    Samples.write(
        folder.resolve("ja.md"),
        "# A\n\n---\nlayout: center\n---\n\n```java {1|2}\nint y; // 一\n```\n");
    assertThat(Decks.in(folder).differences())
        .extracting(Difference::what, Difference::english, Difference::japanese)
        .containsExactly(
            tuple("layout of slide 2", "default", "center"),
            tuple("code on slide 2", "int x;", "int y;"),
            tuple("notes of slide 2", "some", "none"));
  }

  @Test
  void a_missing_deck_is_named(@TempDir Path folder) {
    Path file = folder.resolve("slides/ja.md");
    assertThatExceptionOfType(CourseException.class)
        .isThrownBy(() -> Deck.read(file))
        .withMessageStartingWith("There is no file `slides/ja.md`.");
  }

  @Test
  void a_deck_knows_its_language_from_its_name() {
    assertThat(Deck.read(RESOURCES.resolve("decks/ja.md")).language()).isEqualTo(Language.JA);
  }

  @Test
  void a_section_is_found_by_the_id_that_lessons_name() {
    assertThat(decks.deck(Language.JA).section("first-migration"))
        .map(DeckSection::slide)
        .contains(2);
    assertThat(decks.deck(Language.JA).section("nothing")).isEmpty();
  }
}
