package workbook.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cells, run in the page. */
@InBrowser
final class CellTests {
  /** Whose cells run as they are: what is typed is kept, and there again for the next test. */
  private static final String READ = "/en/lessons/07-first-migration";

  /** Into whose cells the tests type, each into one of its own. */
  private static final String TYPED = "/en/lessons/08-add-column";

  @Test
  void all_cells_of_a_lesson_run_in_their_order(Readers readers) {
    Page page = readers.reader().open(READ);
    page.locator("#run-all").click();
    CellBox schema = CellBox.of(page, "schema").over();
    assertThat(schema.results().locator("table.rows caption")).hasText("book");
    assertThat(schema.results().locator("tbody tr").nth(2)).containsText("isbn");
    assertThat(schema.figure().locator(".cell-number")).hasText("[4]");
    assertThat(page.locator("#live-schema")).isVisible();
    assertThat(page.locator("#live-schema caption").first()).hasText("book");
  }

  @Test
  void a_cell_can_be_edited_and_run_by_keyboard_and_goes_back(Readers readers) {
    Page page = readers.reader().open(TYPED);
    CellBox cell = CellBox.of(page, "nickname").type("6 * 7").press("Control+Enter").over();
    assertThat(cell.results().locator(".value")).hasText("42");
    assertThat(cell.figure().locator(".cell-edited")).isVisible();
    page.reload();
    assertThat(CellBox.of(page, "nickname").figure()).containsText("6 * 7");
    page.locator("#cell-nickname [data-action=reset]").click();
    assertThat(cell.figure()).containsText("class AddNickname");
    assertThat(cell.figure().locator(".cell-edited")).isHidden();
  }

  @Test
  void output_is_there_while_the_cell_still_runs_and_stop_ends_it(Readers readers) {
    Page page = readers.reader().open(TYPED);
    CellBox cell =
        CellBox.of(page, "add-nickname")
            .type("System.out.println(\"begun\"); while (true) Thread.sleep(20);")
            .run();
    assertThat(cell.results()).containsText("begun");
    assertThat(cell.figure()).hasAttribute("data-state", "running");
    cell.stop();
    assertThat(cell.figure()).hasAttribute("data-state", "stopped");
    cell.type("\"alive\"").run().over();
    assertThat(cell.results().locator(".value")).containsText("alive");
  }

  @Test
  void a_schema_is_drawn_as_tables_with_its_indexes_below(Readers readers) {
    Page page = readers.reader().open(TYPED);
    CellBox cell =
        CellBox.of(page, "two-users")
            .type(
                """
                var db = sqlite();
                execute(db, "CREATE TABLE 人 (名前 varchar(9), age integer)");
                execute(db, "CREATE INDEX by_age ON 人 (age)");
                execute(db, "CREATE TABLE pet (name text)");
                schema(db)""")
            .run()
            .over();
    assertThat(cell.results().locator("table.rows caption")).hasText(new String[] {"人", "pet"});
    assertThat(cell.results().locator("table.rows").first().locator("tbody tr")).hasCount(2);
    assertThat(cell.results()).containsText("index by_age (age)");
  }

  @Test
  void what_does_not_compile_is_marked_where_it_stands(Readers readers) {
    Page page = readers.reader().open(TYPED);
    CellBox cell =
        CellBox.of(page, "drop-nickname").type("int one = 1;\nint two = oen;").run().over();
    assertThat(cell.results().locator(".problem-title")).containsText("Line 2");
    assertThat(cell.results().locator(".problem-title")).containsText("oen");
    assertThat(cell.figure().locator(".cm-lintRange-error")).hasText("oen");
  }

  @Test
  void a_cell_that_needs_those_above_says_so_and_runs_them(Readers readers) {
    Page page = readers.reader().open(READ);
    CellBox cell = CellBox.of(page, "schema").run().over();
    cell.results().locator("button", null).last().click();
    assertThat(cell.figure()).hasAttribute("data-state", Pattern.compile("done"));
    assertThat(cell.results().locator("table.rows")).isVisible();
  }

  @Test
  void restart_forgets_what_was_declared(Readers readers) {
    Page page = readers.reader().open(TYPED);
    CellBox cell = CellBox.of(page, "required-on-empty").type("int kept = 3;").run().over();
    page.locator("#kernel-restart").click();
    cell.type("kept").run().over();
    assertThat(cell.figure()).hasAttribute("data-state", "failed");
    assertThat(cell.results()).containsText("kept");
  }
}
