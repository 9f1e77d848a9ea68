package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deck in the page. */
@InBrowser
final class SlideTests {
  private static final String OVERFLOWING =
      """
      () => [...document.querySelectorAll(".slide")].filter(slide => {
        const content = slide.querySelector(".slide-content");
        const foot = slide.querySelector(".slide-foot").getBoundingClientRect();
        const last = content.lastElementChild.getBoundingClientRect();
        const wide = [...content.querySelectorAll("pre, table")].some(it => it.scrollWidth > it.clientWidth + 1);
        return last.bottom > foot.top || wide || content.scrollWidth > content.clientWidth;
      }).map(slide => slide.dataset.slide)""";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void every_slide_holds_its_content(String language, Readers readers) {
    Page page = readers.reader().open("/" + language + "/slides/");
    page.keyboard().press("o");
    assertThat(page.locator(".deck")).hasAttribute("data-mode", "overview");
    Assertions.assertThat(page.evaluate(OVERFLOWING)).isEqualTo(List.of());
  }

  @Test
  void arrows_go_by_steps_and_slides_and_the_address_follows(Readers readers) {
    Page page = readers.reader().open("/en/slides/#6");
    Locator shown = page.locator(".slide[aria-current] .line[data-shown]");
    assertThat(shown).hasCount(2);
    page.keyboard().press("ArrowRight");
    assertThat(shown).hasCount(7);
    assertThat(page).hasURL(Pattern.compile(".*#6\\.1$"));
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#deck-place")).hasText("7 / 18");
    page.keyboard().press("ArrowLeft");
    assertThat(page).hasURL(Pattern.compile(".*#6\\.3$"));
    page.keyboard().press("End");
    assertThat(page.locator("#deck-place")).hasText("18 / 18");
    page.reload();
    assertThat(page.locator("#deck-place")).hasText("18 / 18");
  }

  @Test
  void a_lesson_leads_to_its_section_and_the_language_keeps_the_slide(Readers readers) {
    Page page = readers.reader().open("/en/lessons/07-first-migration");
    page.locator("[data-link=slides]").click();
    assertThat(page.locator("#deck-place")).hasText("3 / 18");
    page.keyboard().press("ArrowDown");
    page.locator("[data-tool=language]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
    assertThat(page.locator("#deck-place")).hasText("4 / 18");
  }

  @Test
  void notes_follow_the_slide(Readers readers) {
    Page page = readers.reader().open("/en/slides/#6");
    page.keyboard().press("n");
    assertThat(page.locator("#notes-panel")).containsText("The way up");
    assertThat(page.locator("#notes-panel")).not().containsText("[click]");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#notes-panel")).containsText("You write no SQL");
  }

  @Test
  void a_slide_is_chosen_from_the_overview(Readers readers) {
    Page page = readers.reader().open("/en/slides/");
    page.locator("[data-action=overview]").click();
    page.locator(".slide").nth(4).click();
    assertThat(page.locator("#deck-place")).hasText("5 / 18");
    assertThat(page.locator(".slide").nth(3)).isHidden();
  }

  @Test
  void code_is_large_enough_for_the_last_row(Readers readers) {
    Page page = readers.reader().open("/en/slides/#6");
    page.setViewportSize(1312, 852);
    double size =
        Double.parseDouble(
            String.valueOf(
                page.evaluate(
                    "() => { const slide = document.querySelector('.slide[aria-current]');"
                        + " return parseFloat(getComputedStyle(slide.querySelector('code')).fontSize)"
                        + " * 1280 / slide.clientWidth; }")));
    Assertions.assertThat(size).isGreaterThanOrEqualTo(20);
  }
}
