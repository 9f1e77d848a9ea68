package workbook.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import workbook.verify.Project;
import workbook.verify.command.Command.Said;

/** The commands beside {@code serve}, each in a process of its own. */
final class CommandTests {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private final Checkout checkout = Checkout.fresh();

  @AfterEach
  void remove_the_checkout() {
    checkout.close();
  }

  @Test
  void jshell_answers_to_what_the_readme_says_to_type() throws IOException {
    Matcher code = JAVA.matcher(Files.readString(Project.root().resolve("README.md")));
    assertThat(code.find()).isTrue();
    Said said = Command.run(checkout, code.group(1), "jshell");
    assertThat(said.text())
        .contains("upgrade 01")
        .contains("id     | integer")
        .doesNotContain("|  Error");
    assertThat(said.exit()).isZero();
  }

  @Test
  void grade_prints_the_scorecard_and_fails_for_a_wrong_answer() {
    Said untouched = Command.run(checkout, "", "grade");
    assertThat(untouched.exit()).isZero();
    assertThat(untouched.text()).contains("0 done, 0 wrong, 3 to do, of 3");
    String folder = "solutions/07-first-migration/add-user-table/refused-wrong-length/";
    checkout.write(
        "exercises/src/main/java/lesson07/add_user_table/AddUserTable.java",
        checkout.read(folder + "AddUserTable.java"));
    Said wrong = Command.run(checkout, "", "grade", "07/add-user-table");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.text()).contains("0 done, 1 wrong, 0 to do, of 1");
    assertThat(wrong.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void migrate_writes_a_revision_and_takes_a_database_up_and_down() {
    assertThat(migrate("revision", "-m", "add user table", "--rev-id", "01").text())
        .containsPattern("migrations.\\d{8}_\\d{4}_add_user_table\\.java");
    assertThat(migrate("history").text()).contains("01 (head), Add user table");
    assertThat(migrate("upgrade", "head").text()).contains("upgrade 01  Add user table");
    assertThat(migrate("current").text()).contains("01 (head)");
    assertThat(migrate("upgrade", "head").text()).contains("nothing to do");
    assertThat(migrate("downgrade", "-1").text()).contains("downgrade 01");
    assertThat(migrate("upgrade", "0x"))
        .satisfies(said -> assertThat(said.exit()).isEqualTo(1))
        .satisfies(said -> assertThat(said.text()).contains("no revision `0x`", "01"));
  }

  @Test
  void migrate_shows_a_plan_stamps_and_lists_a_range() {
    migrate("revision", "-m", "add user table", "--rev-id", "01");
    migrate("revision", "-m", "add age", "--rev-id", "02");
    assertThat(migrate("upgrade", "head", "--plan").text())
        .contains("01", "Add user table", "02", "Add age");
    assertThat(migrate("current").text()).contains("base");
    assertThat(migrate("stamp", "head").exit()).isZero();
    assertThat(migrate("current").text()).contains("02 (head)");
    assertThat(migrate("stamp", "--purge", "01").exit()).isZero();
    assertThat(migrate("heads").text()).contains("02 (head), Add age");
    assertThat(migrate("branches").exit()).isZero();
    assertThat(migrate("history", "-r", "01:01").text()).contains("01").doesNotContain("Add age");
  }

  @Test
  void a_revision_that_does_not_compile_is_told_by_file_line_and_caret() {
    migrate("revision", "-m", "sound", "--rev-id", "01");
    checkout.write(
        "migrations/R1_Broken.java",
        """
        import workbook.migrate.*;

        @Revision(id = "02", parents = "01")
        final class R1_Broken implements Migration {
          public void upgrade(Operations op) { op.craete(); }
          public void downgrade(Operations op) {}
        }
        """);
    Said said = migrate("upgrade", "head");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.text()).contains("R1_Broken.java:5", "^", "craete").doesNotContain("\tat ");
  }

  @Test
  void a_wrong_option_is_told_with_the_right_ones() {
    Said said = Command.run(checkout, "", "serve", "--prot", "0");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("--port");
    assertThat(Command.run(checkout, "", "serve", "--lang", "fr").text()).contains("en or ja");
  }

  private Said migrate(String... line) {
    String[] command = new String[line.length + 1];
    command[0] = "migrate";
    System.arraycopy(line, 0, command, 1, line.length);
    return Command.run(checkout, "", command);
  }
}
