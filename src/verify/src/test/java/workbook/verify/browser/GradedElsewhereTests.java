package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import workbook.verify.command.Command;

/** The page and the terminal tell the same story. */
@InBrowser
final class GradedElsewhereTests {
  @Test
  void what_was_graded_in_a_terminal_shows_in_the_open_page(Readers readers) {
    Page index = readers.reader().open("/en/");
    Locator mark = index.locator("[data-exercise-mark='08/add-age-column']");
    assertThat(mark).hasAttribute("data-state", "TODO");
    String file = "AddAgeColumn.java";
    readers
        .checkout()
        .write(
            "exercises/src/main/java/lesson08/add_age_column/" + file,
            readers.answer("08-add-column/add-age-column/reference", file));
    Command.run(readers.checkout(), "", "grade", "08/add-age-column");
    assertThat(mark).hasAttribute("data-state", "DONE");
  }
}
