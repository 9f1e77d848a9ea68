package workbook.course;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.course.Golden.assertGolden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.course.lesson.Lesson;
import workbook.course.source.Language;

class RenderingTests {
  private final Course course = Course.read(Path.of("src/test/resources/lessons"));

  private Lesson lesson(Language language) {
    return course.lesson("07-first-migration", language).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void a_lesson_becomes_the_html_that_the_site_expects(Language language) throws IOException {
    assertGolden("07-first-migration." + language.code() + ".html", lesson(language).html());
  }

  @ParameterizedTest
  @EnumSource
  void a_lesson_tells_its_cells_exercises_headings_and_quizzes(Language language)
      throws IOException {
    Lesson lesson = lesson(language);
    String data =
        Stream.of(
                Stream.of(lesson.head()),
                lesson.goals().stream(),
                lesson.headings().stream(),
                lesson.cells().stream(),
                lesson.exercises().stream(),
                lesson.quizzes().stream(),
                lesson.figures().stream(),
                lesson.links().stream())
            .flatMap(part -> part)
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    assertGolden("07-first-migration." + language.code() + ".txt", data);
  }

  @Test
  void headings_nest_into_contents() {
    assertThat(lesson(Language.EN).contents())
        .extracting(section -> section.heading().id() + section.sections().size())
        .containsExactly("start0", "schema-picture0", "do-it1");
  }

  @Test
  void the_sample_course_is_without_fault_in_both_languages() {
    assertThat(course.problems()).isEmpty();
    assertThat(course.differences()).isEmpty();
  }

  @Test
  void does_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPANESE);
      assertThat(lesson(Language.EN).html()).contains("<p class=\"note-title\">Tip</p>");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void knows_what_stands_before_and_after() {
    List<String> slugs = List.of("07-first-migration", "08-add-column");
    assertThat(course.heads(Language.JA)).extracting("slug").isEqualTo(slugs);
    assertThat(course.previous(course.heads(Language.JA).get(0))).isEmpty();
    assertThat(course.next(course.heads(Language.JA).get(0)))
        .map(head -> head.title())
        .contains("列を追加する");
    assertThat(course.next(course.heads(Language.JA).get(1))).isEmpty();
  }

  @Test
  void images_are_found_beside_their_lesson_only() {
    assertThat(course.image("07-first-migration", "er.en.svg")).isPresent();
    assertThat(course.image("08-add-column", "er.en.svg")).isEmpty();
    assertThat(course.image("07-first-migration", "en.md")).isEmpty();
    assertThat(course.image("08-add-column", "../07-first-migration/er.en.svg")).isEmpty();
    assertThat(course.image("..", "er.en.svg")).isEmpty();
  }

  @Test
  void an_unknown_lesson_is_nothing() {
    assertThat(course.lesson("99-nothing", Language.EN)).isEmpty();
    assertThat(course.lesson("../lessons/07-first-migration", Language.EN)).isEmpty();
  }
}
