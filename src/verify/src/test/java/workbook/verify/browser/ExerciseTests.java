package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An exercise, solved in the page by somebody who makes mistakes first. */
@InBrowser
final class ExerciseTests {
  private static final String SEVEN = "/en/lessons/07-first-migration";
  private static final String FOLDER = "07-first-migration/add-user-table/";
  private static final String FILE = "AddUserTable.java";
  private static final String MINE = "exercises/src/main/java/lesson07/add_user_table/" + FILE;

  @Test
  void a_mistake_is_explained_and_the_right_answer_is_accepted(Readers readers) {
    Page page = readers.reader().open(SEVEN);
    ExerciseBox exercise = ExerciseBox.of(page, "add-user-table");
    exercise.answer(readers.answer(FOLDER + "refused-forgotten-unique", FILE)).expectBoth("WRONG");
    assertThat(exercise.failure()).hasCount(1);
    assertThat(exercise.failure()).hasAttribute("data-mistake", "forgotten-unique");
    assertThat(exercise.failure().locator("tbody tr")).containsText("email");
    assertThat(exercise.failure()).containsText(FILE + ", line 20");
    exercise.failure().locator(".mistake a").click();
    assertThat(page.locator("#forgotten-unique")).isInViewport();

    String right = readers.answer(FOLDER + "reference", FILE);
    exercise.answer(right).expectBoth("DONE");
    assertThat(exercise.section().locator(".success")).isVisible();
    assertThat(exercise.button("next")).isFocused();
    assertThat(exercise.section().locator(".schema [data-table=user]")).hasClass("table added");
    assertThat(exercise.section().locator(".schema [data-column=email]")).containsText("unique");
    Assertions.assertThat(readers.checkout().read(MINE)).isEqualTo(right);
    exercise.button("compare").click();
    assertThat(exercise.section().locator(".comparison tr.same")).not().hasCount(0);

    readers.restart();
    Page index = readers.reader().open("/ja/");
    assertThat(index.locator("[data-exercise-mark='07/add-user-table']"))
        .hasAttribute("data-state", "DONE");
    assertThat(index.locator("#overall-words")).containsText("1");
  }

  @Test
  void a_syntax_error_is_told_with_its_line_and_judges_nothing(Readers readers) {
    Page page = readers.reader().open(SEVEN);
    ExerciseBox exercise = ExerciseBox.of(page, "add-user-table");
    String broken = readers.answer(FOLDER + "reference", FILE).replace("\"user\",", "\"user\"");
    exercise.answer(broken).expectBoth("WRONG");
    assertThat(exercise.section().locator(".verdict-text .problem").first())
        .containsText(FILE + ", line");
    assertThat(exercise.section().locator(".cm-problem-line, .cm-lintRange-error").first())
        .isVisible();
  }

  @Test
  void hints_open_one_at_a_time(Readers readers) {
    Page page = readers.reader().open("/en/lessons/08-add-column");
    Locator hints = page.locator(".hint");
    hints.nth(1).locator("summary").click();
    assertThat(hints.nth(1)).not().hasAttribute("open", "");
    hints.nth(0).locator("summary").click();
    assertThat(hints.nth(0).locator(".hint-text")).isVisible();
    hints.nth(1).locator("summary").click();
    assertThat(hints.nth(1).locator(".hint-text")).isVisible();
    assertThat(hints.nth(0).locator(".hint-text")).isHidden();
    page.reload();
    assertThat(page.locator(".hint").nth(2).locator("summary"))
        .hasAttribute("aria-disabled", "false");
  }

  @Test
  void starting_over_brings_the_stub_back_and_can_be_undone(Readers readers) {
    Page page = readers.reader().open("/en/lessons/09-not-null");
    ExerciseBox exercise = ExerciseBox.of(page, "require-address");
    exercise.type("// my own words").page().keyboard().press("Control+S");
    assertThat(exercise.section().locator(".exercise-saved")).hasText(Pattern.compile("saved"));
    exercise.button("reset").click();
    exercise.section().locator("[data-choice=reset]").click();
    assertThat(exercise.section().locator(".cm-content")).containsText("Todo");
    exercise.section().locator("[data-choice=undo]").click();
    assertThat(exercise.section().locator(".cm-content")).hasText("// my own words");
  }

  @Test
  void the_reference_is_not_shown_before_the_exercise_is_solved(Readers readers) {
    Page page = readers.reader().open("/en/lessons/08-add-column");
    assertThat(ExerciseBox.of(page, "add-age-column").button("compare")).isHidden();
  }

  @Test
  void what_another_editor_saved_is_noticed_and_nothing_is_lost(Readers readers) {
    Page page = readers.reader().open("/en/lessons/08-add-column");
    ExerciseBox exercise = ExerciseBox.of(page, "add-age-column");
    exercise.type("// typed in the page");
    String file = "exercises/src/main/java/lesson08/add_age_column/AddAgeColumn.java";
    readers.checkout().write(file, "// saved by another editor\n");
    assertThat(exercise.section().locator(".exercise-notice")).isVisible();
    assertThat(exercise.section().locator(".cm-content")).containsText("typed in the page");
    exercise.section().locator("[data-choice=theirs]").click();
    assertThat(exercise.section().locator(".cm-content")).containsText("saved by another editor");
  }
}
