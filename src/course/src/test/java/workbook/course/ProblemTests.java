package workbook.course;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static workbook.course.Golden.assertGolden;
import static workbook.course.Samples.RESOURCES;
import static workbook.course.Samples.write;
import static workbook.course.Samples.writeLesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.course.lesson.LessonFiles;
import workbook.course.lesson.LessonReader;
import workbook.course.slides.Deck;
import workbook.course.source.CourseException;
import workbook.course.source.Language;
import workbook.course.source.Problem;
import workbook.course.source.ProblemKind;

/** Every wrong file is named with its line, what is wrong and the way out, in both languages. */
class ProblemTests {
  private final Path folder;

  ProblemTests(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<String> lessons() throws IOException {
    return Samples.names("wrong");
  }

  static Stream<String> decks() throws IOException {
    return Samples.names("wrong-decks");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void a_wrong_lesson_says_everything_that_is_wrong(String name) throws IOException {
    Path lessons = folder.resolve("lessons");
    write(
        lessons.resolve("07-wrong/en.md"),
        Files.readString(RESOURCES.resolve("wrong/" + name + ".md")));
    write(
        lessons.resolve("07-wrong/with-cell.en.md"),
        "---\ntitel: T\n---\nTask\n\n```java run id=x\nint x;\n```\n");
    if (!name.equals("exercises")) {
      Files.delete(lessons.resolve("07-wrong/with-cell.en.md"));
    }
    CourseException e =
        catchThrowableOfType(
            CourseException.class,
            () -> LessonReader.read(LessonFiles.read(lessons, "07-wrong", Language.EN)));
    assertGolden("problems/" + name + ".txt", both(e.problems()));
  }

  @ParameterizedTest
  @MethodSource("decks")
  void a_doubtful_deck_says_what_is_doubtful(String name) throws IOException {
    Deck deck = Deck.read(RESOURCES.resolve("wrong-decks/" + name + ".md"));
    assertGolden("problems/deck-" + name + ".txt", both(deck.problems()));
  }

  @Test
  void folders_and_missing_files_are_named_too() throws IOException {
    Path lessons = folder.resolve("lessons");
    writeLesson(lessons, "07-one", "");
    writeLesson(lessons, "07-two", "");
    writeLesson(lessons, "drafts", "");
    List<Problem> names = problemsOf(lessons);
    Files.delete(lessons.resolve("07-one/ja.md"));
    move(lessons, "07-two", "08-two");
    move(lessons, "drafts", "09-three");
    Files.write(lessons.resolve("08-two/en.md"), new byte[] {'-', (byte) 0xE9, '\n'});
    List<Problem> files = problemsOf(lessons);
    List<Problem> nothing = problemsOf(folder.resolve("nothing"));
    String text = Stream.of(names, files, nothing).map(ProblemTests::both).collect(joining("\n"));
    assertGolden(
        "problems/folders.txt", text.replace(folder.toString(), "FOLDER").replace('\\', '/'));
  }

  @Test
  void texts_of_exercises_that_no_lesson_names_are_found() throws IOException {
    Path lessons = folder.resolve("lessons");
    writeLesson(lessons, "07-one", "");
    write(lessons.resolve("07-one/stray.en.md"), "---\ntitle: T\n---\n");
    assertThat(Course.read(lessons).problems())
        .extracting(Problem::kind, Problem::place)
        .containsExactly(tuple(ProblemKind.TEXT_WITHOUT_EXERCISE, "lessons/07-one/stray.en.md"));
  }

  @Test
  void links_between_lessons_are_followed() throws IOException {
    Path lessons = folder.resolve("lessons");
    writeLesson(
        lessons, "07-one", "[a](../08-two/en.md#here) [b](08-two#gone) [c](09-three) [d](08-two)");
    writeLesson(lessons, "08-two", "## Here");
    assertThat(Course.read(lessons).problems())
        .extracting(problem -> problem.place() + " " + problem.details())
        .containsExactly(
            "lessons/07-one/en.md:7 [08-two#gone]",
            "lessons/07-one/en.md:7 [09-three]",
            "lessons/07-one/ja.md:7 [08-two#gone]",
            "lessons/07-one/ja.md:7 [09-three]");
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_has_its_sentences_in_both_languages(ProblemKind kind) {
    Problem problem = new Problem(Path.of("x.md"), 1, kind, List.of("ONE", "TWO", "THREE"));
    assertThat(problem.what(Locale.ENGLISH)).endsWith(".").doesNotContain("{0}");
    assertThat(problem.wayOut(Locale.ENGLISH)).isNotBlank();
    assertThat(problem.what(Locale.JAPANESE)).isNotEqualTo(problem.what(Locale.ENGLISH));
    assertThat(problem.wayOut(Locale.JAPANESE)).isNotEqualTo(problem.wayOut(Locale.ENGLISH));
  }

  /** A kind that no sample shows may never be found. */
  @Test
  void every_kind_of_problem_is_shown_by_a_sample() throws IOException {
    String texts;
    try (Stream<Path> files = Files.list(RESOURCES.resolve("golden/problems"))) {
      texts = files.map(ProblemTests::read).collect(joining());
    }
    List<String> details = List.of("ONE", "TWO", "THREE");
    assertThat(ProblemKind.values())
        .filteredOn(kind -> kind != ProblemKind.TEXT_WITHOUT_EXERCISE)
        .allSatisfy(
            kind -> {
              String what = new Problem(Path.of("x.md"), 1, kind, details).what(Locale.ENGLISH);
              String pattern = Pattern.quote(what).replaceAll("ONE|TWO|THREE", "\\\\E.*\\\\Q");
              assertThat(
                      Pattern.compile("^" + pattern + "$", Pattern.MULTILINE).matcher(texts).find())
                  .as("%s", kind)
                  .isTrue();
            });
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> problemsOf(Path lessons) {
    return catchThrowableOfType(CourseException.class, () -> Course.read(lessons)).problems();
  }

  private static void move(Path lessons, String from, String to) throws IOException {
    Files.move(lessons.resolve(from), lessons.resolve(to));
  }

  private static String both(List<Problem> problems) {
    return Arrays.stream(Language.values())
        .map(language -> new CourseException(problems).message(language.locale()))
        .collect(joining("\n\n\n"));
  }
}
