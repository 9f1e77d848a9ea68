package workbook.lab.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workbook.lab.ExerciseId;
import workbook.lab.text.Texts;

final class SelectionTests {
  private static final List<ExerciseId> ALL =
      Stream.of("07/add-user-table", "08/add-age-column", "09/require-address", "10/keep-it")
          .map(ExerciseId::of)
          .toList();
  private static final Texts TEXTS =
      Texts.of(Locale.ENGLISH, SelectionTests.class.getClassLoader(), "workbook.lab.grade.Grades");

  @Test
  void is_everything_without_a_name() {
    assertThat(Selection.of("", ALL, TEXTS)).isEqualTo(ALL);
  }

  @Test
  void is_the_one_with_the_name() {
    assertThat(Selection.of("08/add-age-column", ALL, TEXTS))
        .containsExactly(ExerciseId.of("08/add-age-column"));
  }

  @Test
  void names_the_nearest_where_there_is_none() {
    assertThatThrownBy(() -> Selection.of("add-user-tabel", ALL, TEXTS))
        .isInstanceOf(UnknownExercise.class)
        .hasMessageStartingWith("There is no exercise `add-user-tabel`.\n\n")
        .hasMessageContaining("\n  07/add-user-table\n");
  }
}
