package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A cell on the page. */
record CellBox(Page page, Locator figure) {
  private static final Pattern OVER = Pattern.compile("done|failed|stopped");

  static CellBox of(Page page, String id) {
    return new CellBox(page, page.locator("#cell-" + id));
  }

  /** Replaces the code, as somebody does who types. */
  CellBox type(String code) {
    figure.scrollIntoViewIfNeeded();
    Editing.type(page, figure.locator(".cm-content"), code);
    return this;
  }

  CellBox press(String key) {
    page.keyboard().press(key);
    return this;
  }

  CellBox run() {
    figure.locator("[data-action=run]").click();
    return this;
  }

  void stop() {
    figure.locator("[data-action=stop]").click();
  }

  /** Waits until the run is over, however it ended. */
  CellBox over() {
    assertThat(figure).hasAttribute("data-state", OVER);
    return this;
  }

  Locator results() {
    return figure.locator(".cell-results");
  }
}
