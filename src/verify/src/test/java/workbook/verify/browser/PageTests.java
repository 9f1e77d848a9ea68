package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds on every page: it fits, everybody can use it, it keeps the reader's place and taste.
 */
@InBrowser
final class PageTests {
  private static final List<String> PLACES =
      List.of(
          "/",
          "/lessons/07-first-migration",
          "/lessons/08-add-column",
          "/lessons/09-not-null",
          "/slides/");

  private static final String TWICE =
      "[...document.querySelectorAll('[id]')].map(it => it.id).filter((id, i, all) => all.indexOf(id) < i)";

  static Stream<Arguments> pages() {
    return Stream.of("/en", "/ja")
        .flatMap(language -> PLACES.stream().map(place -> language + place))
        .flatMap(
            place -> Stream.of(Look.LIGHT, Look.DARK_PHONE).map(look -> Arguments.of(place, look)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_fits_the_screen_and_is_accessible(String place, Look look, Readers readers) {
    Page page = readers.reader(look).open(place);
    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("what sticks out at the right")
        .isEqualTo(0);
    Assertions.assertThat(page.evaluate(TWICE)).as("ids that stand twice").isEqualTo(List.of());
    AxeResults found = new AxeBuilder(page).setLegacyMode(true).analyze();
    Assertions.assertThat(found.getViolations()).extracting(PageTests::told).isEmpty();
  }

  private static String told(Rule rule) {
    CheckedNode node = rule.getNodes().get(0);
    return rule.getId() + ": " + node.getHtml() + "\n" + node.getFailureSummary();
  }

  @Test
  void the_language_changes_and_the_place_stays(Readers readers) {
    Page page = readers.reader().open("/en/lessons/09-not-null");
    Locator heading = page.locator("h2[id]").nth(3);
    String id = heading.getAttribute("id");
    heading.evaluate("it => { it.scrollIntoView(); scrollBy(0, -60); }");
    page.locator("[data-tool=language]").click();
    assertThat(page).hasURL(Pattern.compile(".*/ja/lessons/09-not-null.*"));
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
    assertThat(page.locator("#" + id)).isInViewport();
  }

  @Test
  void the_theme_is_remembered(Readers readers) {
    Page page = readers.reader().open("/en/");
    Locator button = page.locator("#theme-button");
    button.click();
    button.click();
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("html")).hasCSS("background-color", "rgb(20, 22, 26)");
  }

  @Test
  void the_map_opens_as_a_drawer_on_a_phone(Readers readers) {
    Page page = readers.reader(Look.PHONE).open("/en/lessons/07-first-migration");
    assertThat(page.locator("#map .map-lessons")).not().isInViewport();
    page.locator("#map-button").click();
    page.locator("#map a[href$='08-add-column']").click();
    assertThat(page.locator("h1")).hasText("Adding a column");
  }

  @Test
  void keys_are_listed_and_the_keyboard_reaches_the_cells(Readers readers) {
    Page page = readers.reader().open("/en/lessons/07-first-migration");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).containsText("Ctrl+Enter");
    page.keyboard().press("Escape");
    page.locator("#cell-plan [data-action=run]").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#cell-plan .cell-number")).hasText("[1]");
  }

  @Test
  void a_quiz_says_why(Readers readers) {
    Page page = readers.reader().open("/en/lessons/07-first-migration");
    Locator quiz = page.locator(".quiz").first();
    Locator question = quiz.locator(".question").first();
    for (int choice = 0; question.locator("[data-verdict=right]").count() == 0; choice++) {
      question.locator("input").nth(choice).check();
      question.locator("[data-action=answer]").click();
      assertThat(question.locator(".question-verdict")).not().isEmpty();
    }
    String why = question.locator(".question-verdict div").innerText();
    Assertions.assertThat(why).isNotBlank();
    page.reload();
    assertThat(question.locator(".question-verdict div")).hasText(why);
  }

  @Test
  void a_page_that_is_not_there_shows_the_way_back(Readers readers) {
    Reader reader = readers.reader();
    Page page = reader.open("/ja/lessons/99-nothing");
    assertThat(page.locator("html")).hasAttribute("lang", "ja");
    page.locator("main a").click();
    assertThat(page.locator(".lesson-row")).hasCount(3);
    Assertions.assertThat(reader.complaints()).allMatch(it -> it.contains("404"));
    reader.complaints().clear();
  }
}
