package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.cli.CommandLineFixture.Said;
import workbook.migrate.settings.Settings;

final class MigrateTests {
  @TempDir Path folder;

  private CommandLineFixture project;

  @BeforeEach
  void begin_a_project() {
    project = new CommandLineFixture(folder);
  }

  @Test
  void init_writes_settings_that_can_be_read_and_never_writes_over_them() {
    assertThat(project.migrate("init", "db").exit()).isZero();
    assertThat(folder.resolve("db")).isDirectory();
    assertThat(project.migrate("history").out()).contains("no revisions");
    Said again = project.migrate("init");
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("is there already");
  }

  @Test
  void init_writes_the_same_settings_in_each_language() {
    Locale usual = Locale.getDefault();
    Settings english = initialised(Locale.ENGLISH);
    Settings japanese = initialised(Locale.JAPANESE);
    Locale.setDefault(usual);
    assertThat(project.text("migrate.yaml")).contains("リビジョン");
    assertThat(japanese).isEqualTo(english);
  }

  private Settings initialised(Locale language) {
    Locale.setDefault(language);
    folder.resolve("migrate.yaml").toFile().delete();
    assertThat(project.migrate("init").exit()).isZero();
    return Settings.read(folder.resolve("migrate.yaml"));
  }

  @Test
  void a_revision_follows_the_head_unless_told_otherwise() {
    project.twoBranches();
    assertThat(project.migrate("graph").lines())
        .hasSize(4)
        .endsWith("├─╯", "●  01 (branchpoint)  Add user table");
    assertThat(project.migrate("revision", "-m", "x").err())
        .contains("several heads: 02, 03", "--head", "migrate merge");
    assertThat(project.migrate("revision", "-m", "x", "--head", "01").err())
        .contains("followed by 02, 03", "--splice");
    project.migrate("revision", "-m", "apart", "--rev-id", "04", "--head", "base");
    assertThat(project.migrate("show", "04").out()).contains("<base>");
  }

  @Test
  void a_revision_depends_on_another_by_its_whole_id_or_a_label() {
    project.twoBranches();
    project.migrate("revision", "-m", "a", "--rev-id", "longer01", "--head", "base");
    project.migrate(
        "revision",
        "-m",
        "b",
        "--rev-id",
        "05",
        "--head",
        "03",
        "--depends-on",
        "longer",
        "--depends-on",
        "shop");
    assertThat(project.migrate("show", "05").out()).contains("Needs:      longer01, shop");
  }

  @Test
  void a_revision_that_would_break_the_graph_is_not_written() {
    project.twoBranches();
    Said twice = project.migrate("revision", "-m", "twice", "--rev-id", "02", "--head", "03");
    assertThat(twice.exit()).isEqualTo(1);
    assertThat(twice.err()).contains("`02` is used twice");
    assertThat(
            project.migrate("revision", "-m", "x", "--head", "03", "--branch-label", "shop").err())
        .contains("label `shop`");
    assertThat(project.migrate("history").lines()).hasSize(3);
  }

  @Test
  void merge_joins_all_heads() {
    project.twoBranches();
    assertThat(project.migrate("merge", "--rev-id", "04", "-m", "join them").exit()).isZero();
    assertThat(project.text("join_them.java")).contains("parents = {\"03\", \"02\"}");
    Said nothing = project.migrate("merge");
    assertThat(nothing.exit()).isEqualTo(1);
    assertThat(nothing.err()).contains("only 04");
  }

  @Test
  void current_ends_with_3_unless_the_database_has_all() {
    project.twoBranches();
    project.migrate("upgrade", "shop@head");
    assertThat(project.migrate("current", "--check-heads").exit()).isEqualTo(3);
    project.migrate("upgrade", "heads");
    assertThat(project.migrate("current", "--check-heads").exit()).isZero();
    assertThat(project.migrate("current", "-v").out())
        .contains("Revision:   02 (head) (current)", "Parents:    01", "_shop.java");
  }

  @Test
  void steps_show_themselves_with_their_sql_when_asked() {
    project.settings("");
    project.write(
        "migrations/one.sql", "-- revision: 01\n-- upgrade\nCREATE TABLE t (id INTEGER);\n");
    assertThat(project.migrate("upgrade", "head", "--plan").out()).contains("execute(CREATE TABLE");
    assertThat(project.migrate("upgrade", "head", "-v").lines())
        .hasSize(2)
        .satisfies(it -> assertThat(it.get(0)).matches("upgrade 01  one\\.sql(  \\(\\d+ ms\\))?"))
        .endsWith("    CREATE TABLE t (id INTEGER);");
    assertThat(project.migrate("upgrade", "head").lines()).containsExactly("nothing to do");
    assertThat(project.migrate("upgrade", "head", "-q").out()).isEmpty();
    assertThat(project.migrate("downgrade", "base").err()).contains("one.sql", "-- downgrade");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "history",
        "heads",
        "branches",
        "current",
        "show 02",
        "upgrade heads --plan",
        "upgrade heads",
        "stamp 02",
        "graph",
      })
  void all_that_answers_does_so_in_json(String line) throws IOException {
    project.twoBranches();
    String[] words = (line + " --json").split(" ");
    JsonNode json = new ObjectMapper().readTree(project.migrate(words).out());
    assertThat(json.isObject()).isTrue();
    assertThat(json.toString()).contains("02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph --format mermaid",
        "graph --format svg",
        "ensure-version",
        "revision -m one --head base",
        "merge",
      })
  void each_command_answers_with_one_value_in_json(String line) throws IOException {
    project.twoBranches();
    Said said = project.migrate((line + " --json").split(" "));
    assertThat(said.exit()).isZero();
    try (MappingIterator<JsonNode> values =
        new ObjectMapper().readerFor(JsonNode.class).readValues(said.out())) {
      assertThat(values.readAll()).hasSize(1);
    }
  }

  @Test
  void to_ask_makes_no_file_and_says_that_there_is_none() {
    project.twoBranches();
    for (String question : List.of("current", "journal", "verify", "upgrade --plan heads")) {
      Said said = project.migrate(question.split(" "));
      assertThat(said.exit()).isZero();
      assertThat(said.err()).contains("dev.db is not there yet");
      assertThat(folder.resolve("dev.db")).doesNotExist();
    }
    assertThat(project.migrate("upgrade", "heads").err()).contains("dev.db is not there yet");
    assertThat(project.migrate("current").err()).isEmpty();
  }

  @Test
  void a_plan_and_a_script_are_two_things() {
    project.twoBranches();
    Said said = project.migrate("upgrade", "heads", "--sql", "--plan");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("--plan", "--sql");
  }

  @Test
  void a_range_can_be_planned_but_not_run() {
    project.twoBranches();
    assertThat(project.migrate("upgrade", "01:03", "--plan").out()).contains("Mail");
    Said said = project.migrate("upgrade", "01:03");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("`01:03` names where to start", "`03`");
    assertThat(project.migrate("downgrade", "03:01").err()).contains("names where to start");
  }

  @Test
  void branches_tell_all_of_a_fork_when_asked() {
    project.twoBranches();
    assertThat(project.migrate("branches", "-v").out())
        .contains(
            "Revision:   01 (branchpoint)", "Leads to:   03, 02", "   -> 02 (shop) (head), Shop");
  }

  @Test
  void an_address_that_can_not_be_read_is_not_a_server_that_is_down() {
    project.twoBranches();
    Said said = project.migrate("current", "-d", "jdbc:mysql://root:s3cret@db:port/shop");
    assertThat(said.err())
        .contains("`jdbc:mysql://db:port/shop` is no address", "Failed to parse the host:port pair")
        .doesNotContain("s3cret", "Exception");
  }

  @Test
  void settings_without_a_folder_leave_nowhere_to_write() {
    project.settings("folders: []\n");
    Said said = project.migrate("revision", "-m", "one");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("no folder", "-f");
  }

  @Test
  void rebase_changes_the_parent_in_the_file() {
    project.twoBranches();
    assertThat(project.migrate("rebase", "03", "--onto", "shop@head").out())
        .contains("02 -> 03 (shop) (head), Mail");
    assertThat(project.text("mail.java")).contains("parents = \"02\"");
    Said circle = project.migrate("rebase", "01", "--onto", "03");
    assertThat(circle.exit()).isEqualTo(1);
    assertThat(circle.err()).contains("circle");
  }

  @Test
  void rebase_leaves_alone_what_the_database_has_run() {
    project.twoBranches();
    project.migrate("upgrade", "03");
    Said refused = project.migrate("rebase", "03", "--onto", "02");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("dev.db has run `03`", "--force");
    assertThat(project.text("mail.java")).contains("parents = \"01\"");
    assertThat(project.migrate("rebase", "03", "--onto", "02", "--force").exit()).isZero();
  }

  @Test
  void graph_is_drawn_for_mermaid_and_as_svg() {
    project.twoBranches();
    assertThat(project.migrate("graph", "--format", "mermaid").out()).startsWith("flowchart TB");
    assertThat(project.migrate("graph", "--format", "svg").out()).startsWith("<svg");
  }

  @Test
  void edit_opens_the_file_in_the_editor() {
    project.twoBranches();
    assertThat(project.migrate("edit", "nope").err()).contains("no revision `nope`");
    assertThat(project.migrate("edit", "heads").err()).contains("means 2 revisions");
  }

  @Test
  void ensure_version_makes_the_version_table_only() {
    project.twoBranches();
    assertThat(project.migrate("ensure-version").exit()).isZero();
    assertThat(project.migrate("current").lines()).containsExactly("base");
    assertThat(folder.resolve("dev.db")).isNotEmptyFile();
  }

  @Test
  void commands_of_the_settings_run_for_each_new_file() throws IOException {
    Path script = folder.resolve("note.sh");
    Files.writeString(script, "echo \"// seen\" >> \"$1\"\n");
    project.settings("after_write: [\"sh " + script + " {file}\"]\n");
    assertThat(project.migrate("revision", "-m", "one", "--rev-id", "01").exit()).isZero();
    assertThat(project.text("one.java")).endsWith("// seen\n");
    project.settings("after_write: [\"false {file}\"]\n");
    Said ended = project.migrate("revision", "-m", "half", "--rev-id", "03");
    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("half.java is written", "ended with 1", "after_write");
    project.settings("after_write: [\"no-such-formatter {file}\"]\n");
    Said failed = project.migrate("revision", "-m", "two", "--rev-id", "02");
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.err()).contains("two.java is written", "no-such-formatter", "after_write");
  }

  @Test
  void file_names_follow_the_settings() {
    project.settings("file_template: \"%(year)d/%(rev)s-%(slug)s\"\n");
    assertThat(project.migrate("revision", "-m", "Add a user", "--rev-id", "ae10").out().strip())
        .matches(".*migrations.\\d{4}.ae10-add_a_user\\.java");
    assertThat(project.migrate("history").out()).contains("ae10 (head), Add a user");
  }

  @Test
  void a_database_is_named_as_the_settings_do() {
    project.twoBranches();
    project.settings("  other: jdbc:sqlite:" + folder.resolve("other.db") + "\ndefault: dev\n");
    project.migrate("upgrade", "heads");
    assertThat(project.migrate("current", "-d", "other").lines()).containsExactly("base");
    assertThat(project.migrate("current", "-d", "none").err()).contains("`none`", "dev, other");
    assertThat(project.migrate("current", "-d", "jdbc:sqlite:" + folder.resolve("dev.db")).out())
        .contains("02 (head)", "03 (head)");
  }
}
