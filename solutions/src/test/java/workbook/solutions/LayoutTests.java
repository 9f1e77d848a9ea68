package workbook.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.lab.ExerciseId;

/** Every exercise has all that belongs to it, and nothing lies about. */
final class LayoutTests {
  static List<ExerciseId> exercises() {
    return Answers.exercises();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void an_exercise_has_a_stub_a_reference_and_answers_of_both_kinds(ExerciseId exercise) {
    List<Answers.Answer> answers = Answers.of(exercise);

    assertThat(answers).extracting(Answers.Answer::name).contains("stub", "reference");
    assertThat(answers).filteredOn(Answers.Answer::isAccepted).hasSizeGreaterThanOrEqualTo(2);
    assertThat(answers).filteredOn(Answers.Answer::isRefused).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void an_answer_is_one_source_and_its_name_says_what_is_expected(ExerciseId exercise) {
    assertThat(Answers.of(exercise))
        .allSatisfy(
            answer -> {
              assertThat(answer.name())
                  .matches("stub|reference|(accepted|refused)-[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(Answers.children(answer.folder()))
                  .containsExactly(answer.folder().resolve(exercise.typeName() + ".java"));
            });
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_mistake_has_a_sentence_in_each_language(ExerciseId exercise) {
    ResourceBundle english = bundle(exercise, Locale.ROOT);
    ResourceBundle japanese = bundle(exercise, Locale.JAPANESE);

    assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
    assertThat(english.keySet()).isEqualTo(japanese.keySet());
    assertThat(Answers.of(exercise))
        .filteredOn(Answers.Answer::isRefused)
        .extracting(Answers.Answer::mistake)
        .containsExactlyInAnyOrderElementsOf(english.keySet());
  }

  @Test
  void no_folder_belongs_to_no_exercise() {
    List<Path> expected =
        exercises().stream()
            .map(exercise -> Answers.lesson(exercise).resolve(exercise.name()))
            .toList();
    Stream<Path> there = Answers.lessons().stream().flatMap(l -> Answers.children(l).stream());

    assertThat(there).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** A learner's copy has answers in it; only where nobody learns must it be the pristine one. */
  @ParameterizedTest
  @MethodSource("exercises")
  void the_learners_file_is_the_stub(ExerciseId exercise) throws IOException {
    assumeTrue("true".equals(System.getenv("CI")), "Asked only where CI=true.");
    Path learners = exercise.folder(Answers.WORKBOOK.root()).resolve(exercise.typeName() + ".java");

    assertThat(Files.readString(learners)).isEqualTo(Files.readString(Answers.stub(exercise)));
  }

  private static ResourceBundle bundle(ExerciseId exercise, Locale language) {
    return ResourceBundle.getBundle(exercise.textsName(), language);
  }
}
