package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An exercise on the page. */
record ExerciseBox(Page page, Locator section) {
  static ExerciseBox of(Page page, String name) {
    return new ExerciseBox(page, page.locator("#exercise-" + name));
  }

  /** Replaces the answer, saves it and has it judged, all by keyboard. */
  ExerciseBox answer(String code) {
    type(code);
    page.keyboard().press("Control+Enter");
    return this;
  }

  ExerciseBox type(String code) {
    Editing.type(page, section.locator(".cm-content"), code);
    return this;
  }

  /** Expects what one database's line comes to say. */
  ExerciseBox expect(String database, String state) {
    assertThat(section.locator(".verdict-line[data-database=" + database + "]"))
        .hasAttribute("data-state", state);
    return this;
  }

  ExerciseBox expectBoth(String state) {
    return expect("SQLITE", state).expect("MYSQL", state);
  }

  Locator failure() {
    return section.locator(".failure");
  }

  Locator button(String action) {
    return section.locator("[data-action=" + action + "]").first();
  }
}
