package workbook.verify.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Typing into an editor. */
final class Editing {
  private Editing() {}

  /**
   * Puts the cursor into the editor, which a first click may have to open, and replaces its text.
   */
  static void type(Page page, Locator place, String text) {
    place.first().click();
    page.locator(".cm-focused").waitFor();
    page.keyboard().press("ControlOrMeta+A");
    page.keyboard().insertText(text);
  }
}
