package workbook.lab.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.lab.ExerciseId;
import workbook.lab.database.DatabaseKind;
import workbook.lab.text.Texts;
import workbook.lab.text.Width;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.State;

final class ScorecardTests {
  private static final List<Grade> GRADES =
      List.of(
          grade("07/add-user-table", State.DONE, State.DONE),
          grade("08/add-age-column", State.DONE, State.WRONG),
          grade("09/require-address", State.TODO, State.NOT_CHECKED));

  @Test
  void shows_every_exercise_and_the_next_one() {
    assertThat(card(Locale.ENGLISH, new Style(true, false)))
        .containsExactly(
            "Lesson   Exercise                  SQLite         MySQL          State",
            "─".repeat(80),
            "07       add-user-table            ✓ done         ✓ done         ✓ done",
            "08       add-age-column            ✓ done         ✗ wrong        ✗ wrong  ← next",
            "09       require-address           · to do        · not checked  · to do",
            "─".repeat(80),
            "1 done, 1 wrong, 1 to do, of 3");
  }

  @Test
  void does_with_ascii_where_the_terminal_has_nothing_else() {
    Style ascii = Style.of(StandardCharsets.US_ASCII, false, Map.of());

    assertThat(card(Locale.ENGLISH, ascii))
        .contains(
            "08       add-age-column            + done         x wrong        x wrong  < next")
        .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
  }

  @Test
  void aligns_japanese_by_what_a_terminal_shows() {
    assertThat(card(Locale.JAPANESE, new Style(true, false)))
        .contains("08       add-age-column            ✓ 完了         ✗ 誤り         ✗ 誤り   ← 次")
        .allMatch(line -> Width.of(line) <= 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true"})
  void has_no_colour_where_none_is_wanted(String value) {
    Style style = Style.of(StandardCharsets.UTF_8, true, Map.of("NO_COLOR", value));

    assertThat(String.join("", card(Locale.ENGLISH, style))).doesNotContain("\u001b");
  }

  @Test
  void colours_words_without_moving_the_columns() {
    List<String> plain = card(Locale.ENGLISH, new Style(true, false));
    List<String> coloured = card(Locale.ENGLISH, Style.of(StandardCharsets.UTF_8, true, Map.of()));

    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "").stripTrailing()))
        .containsExactlyElementsOf(plain);
  }

  private static List<String> card(Locale language, Style style) {
    Texts texts =
        Texts.of(language, ScorecardTests.class.getClassLoader(), "workbook.lab.grade.Grades");
    return Scorecard.of(GRADES, texts, style);
  }

  private static Grade grade(String exercise, State sqlite, State mysql) {
    return new Grade(
        ExerciseId.of(exercise),
        List.of(verdict(DatabaseKind.MYSQL, mysql), verdict(DatabaseKind.SQLITE, sqlite)),
        List.of());
  }

  private static DatabaseVerdict verdict(DatabaseKind database, State state) {
    return new DatabaseVerdict(database, state, 1, null, List.of(), null, null, "", null);
  }
}
