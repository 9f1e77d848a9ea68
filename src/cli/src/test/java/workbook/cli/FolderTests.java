package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.cli.CommandLineFixture.Said;

/** Projects with several folders of revisions. */
final class FolderTests {
  @TempDir Path folder;

  private CommandLineFixture project;

  @BeforeEach
  void begin_a_project_of_two_folders() {
    project = new CommandLineFixture(folder);
    project.settings("folders: [core, shop]\n");
    project.migrate("revision", "-m", "user", "--rev-id", "01");
    project.migrate(
        "revision", "-m", "item", "--rev-id", "02", "--head", "base", "--version-path", "shop");
  }

  @Test
  void a_revision_goes_beside_the_one_that_it_follows() {
    assertThat(written("revision", "-m", "price", "--head", "02")).isEqualTo("shop");
    assertThat(written("revision", "-m", "mail", "--head", "01")).isEqualTo("core");
    assertThat(written("merge", "-m", "both")).isIn("core", "shop");
  }

  @Test
  void a_revision_goes_where_it_is_told_to() {
    assertThat(written("revision", "-m", "a", "--head", "02", "--version-path", "core"))
        .isEqualTo("core");
    assertThat(written("merge", "-m", "both", "--version-path", "shop")).isEqualTo("shop");
  }

  @Test
  void a_folder_that_the_settings_do_not_name_is_refused() {
    Said said = project.migrate("revision", "-m", "x", "--head", "01", "--version-path", "shp");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("`shp`", "core", "shop", "`folders`");
  }

  @Test
  void several_that_are_squashed_leave_one_in_their_folder() {
    project.migrate("revision", "-m", "price", "--rev-id", "03", "--head", "02");
    assertThat(project.migrate("squash", "02:03", "-m", "whole shop").exit()).isZero();
    assertThat(project.file("_whole_shop.java").getParent()).hasFileName("shop");
  }

  @Test
  void a_setting_can_be_given_on_the_line() {
    Said said =
        project.migrate(
            "--set",
            "file_template=%(rev)s",
            "revision",
            "-m",
            "x",
            "--rev-id",
            "04",
            "--head",
            "01");
    assertThat(said.out()).contains("04.java");
    assertThat(project.migrate("--set", "wiat=3s", "history").err())
        .contains("`wiat`", "The nearest are: wait");
  }

  /** The folder of the file that a command wrote. */
  private String written(String... line) {
    Path file = folder.relativize(Path.of(project.migrate(line).out().strip()));
    return file.getName(0).toString();
  }
}
