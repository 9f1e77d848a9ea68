package workbook.verify.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.course.Course;
import workbook.course.lesson.Lesson;
import workbook.course.source.Language;
import workbook.verify.Project;

/** The course fits together: lessons, exercises, answers and their texts, in both languages. */
final class CourseIntegrityTests {
  private static final Course COURSE = Course.read(Project.root().resolve("lessons"));

  @Test
  void both_languages_say_the_same_things() {
    assertThat(COURSE.differences()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_exercise_of_a_lesson_has_a_file_for_the_learner_and_answers(Language language) {
    List<String> missing =
        COURSE.lessons(language).stream()
            .flatMap(lesson -> lesson.exercises().stream().flatMap(it -> places(lesson, it.name())))
            .filter(place -> !Files.isDirectory(Project.root().resolve(place)))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void every_answer_folder_belongs_to_an_exercise_of_a_lesson() throws IOException {
    Set<String> told = new TreeSet<>();
    for (Lesson lesson : COURSE.lessons(Language.EN)) {
      lesson.exercises().forEach(it -> told.add(lesson.slug() + "/" + it.name()));
    }
    assertThat(answerFolders()).containsExactlyInAnyOrderElementsOf(told);
  }

  @ParameterizedTest
  @MethodSource("answerFolders")
  void every_mistake_is_explained_in_the_lesson_and_named_in_both_languages(String exercise)
      throws IOException {
    String slug = exercise.substring(0, exercise.indexOf('/'));
    String name = exercise.substring(exercise.indexOf('/') + 1);
    for (String key : mistakes(exercise)) {
      for (Language language : Language.values()) {
        Lesson lesson = COURSE.lesson(slug, language).orElseThrow();
        assertThat(lesson.headings()).extracting("id").contains(key);
        assertThat(texts(slug, name, language)).containsKey(key);
      }
    }
  }

  static List<String> answerFolders() throws IOException {
    Path solutions = Project.root().resolve("solutions");
    try (Stream<Path> folders = Files.walk(solutions, 2)) {
      return folders
          .map(solutions::relativize)
          .filter(it -> it.getNameCount() == 2 && it.toString().matches("\\d\\d-.*"))
          .map(it -> it.toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<String> mistakes(String exercise) throws IOException {
    String prefix = "refused-";
    try (Stream<Path> answers = Files.list(Project.root().resolve("solutions").resolve(exercise))) {
      return answers
          .map(it -> it.getFileName().toString())
          .filter(it -> it.startsWith(prefix))
          .map(it -> it.substring(prefix.length()))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private static Stream<String> places(Lesson lesson, String exercise) {
    String number = "lesson%02d".formatted(lesson.head().number());
    return Stream.of(
        "exercises/src/main/java/" + number + "/" + exercise.replace('-', '_'),
        "solutions/" + lesson.slug() + "/" + exercise + "/reference");
  }

  private static Properties texts(String slug, String exercise, Language language) {
    String suffix = language == Language.EN ? "" : "_" + language.code();
    Path file =
        Project.root()
            .resolve("exercises/src/test/resources/lesson" + slug.substring(0, 2))
            .resolve(camelCase(exercise) + suffix + ".properties");
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String camelCase(String name) {
    StringBuilder result = new StringBuilder();
    for (String word : name.split("-", -1)) {
      result.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return result.toString();
  }
}
