package workbook.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import workbook.verify.Project;

/**
 * The picture of a lesson that the README shows. Each run makes it anew below {@code target}; with
 * {@code -Dgolden.write=true} it takes the place of the one in the project.
 */
@InBrowser
final class ScreenshotTests {
  private static final Path SHOWN = Project.root().resolve("src/site/lesson.png");
  private static final Path MADE = Path.of("target/screenshots/lesson.png");

  @Test
  void a_lesson_as_the_readme_shows_it(Readers readers) throws IOException {
    Page page = readers.reader().open("/en/lessons/07-first-migration");
    page.locator("#run-all").click();
    CellBox.of(page, "schema").over();
    ExerciseBox exercise = ExerciseBox.of(page, "add-user-table");
    String folder = "07-first-migration/add-user-table/refused-forgotten-unique";
    exercise.answer(readers.answer(folder, "AddUserTable.java")).expectBoth("WRONG");
    exercise.section().evaluate("it => { it.scrollIntoView(); scrollBy(0, 400); }");
    page.waitForTimeout(400);
    page.screenshot(new Page.ScreenshotOptions().setPath(MADE));
    if (Boolean.getBoolean("golden.write")) {
      Files.copy(MADE, SHOWN, StandardCopyOption.REPLACE_EXISTING);
    }
    var shown = ImageIO.read(SHOWN.toFile());
    var made = ImageIO.read(MADE.toFile());
    assertThat(shown.getWidth()).isEqualTo(made.getWidth());
    assertThat(shown.getHeight()).isEqualTo(made.getHeight());
  }
}
