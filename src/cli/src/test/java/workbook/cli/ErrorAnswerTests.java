package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbook.cli.CommandLineFixture.Said;

/** What goes wrong, as {@code --json} has it. */
final class ErrorAnswerTests {
  @TempDir Path folder;

  private CommandLineFixture project;

  @BeforeEach
  void begin_a_project() {
    project = new CommandLineFixture(folder);
    project.settings("");
    project.write("migrations/a.sql", sql("01", "", "CREATE TABLE a (id INTEGER)"));
    project.write("migrations/b.sql", sql("02", "01", "NONSENSE"));
    project.write("migrations/c.sql", sql("03", "02", "CREATE TABLE c (id INTEGER)"));
    project.write("migrations/d.sql", sql("04", "01", "CREATE TABLE d (id INTEGER)"));
  }

  @ParameterizedTest
  @CsvSource({
    "init, 1, settings-there",
    "revision -m x, 1, several-heads-to-follow",
    "revision -m x --head 01, 1, followed-already",
    "merge 04, 1, nothing-to-merge",
    "upgrade head, 1, several-heads",
    "upgrade heads -d none, 1, unknown-database",
    "downgrade 04, 1, not-below-base",
    "stamp nope, 1, unknown-revision",
    "stamp a b --sql, 1, script-of-one-stamp",
    "current -d jdbc:nope:x, 1, database-no-driver",
    "heads -f nowhere, 1, no-folder",
    "branches -f nowhere, 1, no-folder",
    "history -r nope:, 1, unknown-revision",
    "graph -f nowhere, 1, no-folder",
    "show nope, 1, unknown-revision",
    "edit heads, 1, not-one-revision",
    "rebase 01 --onto 03, 1, cycle",
    "check, 1, no-entities-named",
    "reflect, 1, revisions-there",
    "squash 01:04 -m x, 1, squash-not-one-line",
    "verify -d jdbc:nope:x, 1, database-no-driver",
    "journal -d jdbc:nope:x, 1, database-no-driver",
    "ensure-version -d jdbc:nope:x, 1, database-no-driver",
    "history --rnage, 2, unknown-word-near",
    "history nope, 2, unknown-word",
    "graph --format png, 2, wrong-value",
    "show 01 -d a -d b, 2, option-twice",
    "upgrade 01:02, 1, range-to-run",
    "upgrade, 2, missing-argument",
    "histroy, 2, unknown-word-near",
    "'', 2, wrong-line"
  })
  void every_command_says_it_in_json_with_the_same_exit_code(String line, int exit, String key)
      throws IOException {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    Said plain = project.migrate(words);
    Said said = project.migrate((line + " --json").strip().split(" "));
    assertThat(plain.exit()).isEqualTo(said.exit()).isEqualTo(exit);
    assertThat(said.err()).isEmpty();
    JsonNode error = error(said);
    assertThat(error.path("key").asText()).isEqualTo(key);
    assertThat(error.path("message").asText()).isNotEmpty();
    assertThat(plain.out()).isEmpty();
    assertThat(plain.err()).contains(error.path("message").asText());
  }

  @Test
  void a_step_that_fails_tells_all_that_is_known() throws IOException {
    Said said = project.migrate("upgrade", "03", "--json");
    assertThat(said.exit()).isEqualTo(1);
    JsonNode error = error(said);
    assertThat(error.path("key").asText()).isEqualTo("step-failed");
    assertThat(error.path("revision").asText()).isEqualTo("02");
    assertThat(error.path("file").asText()).endsWith("b.sql").contains("migrations");
    assertThat(error.path("line").asInt()).isEqualTo(4);
    assertThat(error.path("operation").asText()).isEqualTo("execute(NONSENSE)");
    assertThat(error.path("sql").asText()).isEqualTo("NONSENSE");
    assertThat(error.path("database").asText()).isEqualTo("near \"NONSENSE\": syntax error");
    assertThat(error.path("remedy").asText()).contains("Mend the revision");
    assertThat(error.path("left").path("ran").toString()).isEqualTo("[\"01\"]");
    assertThat(error.path("left").path("notRun").toString()).isEqualTo("[\"03\"]");
    assertThat(error.has("problems")).isFalse();
  }

  @Test
  void several_problems_of_a_project_are_told_one_by_one() throws IOException {
    project.write("migrations/e.sql", sql("01", "", "CREATE TABLE e (id INTEGER)"));
    project.write("migrations/f.sql", sql("05", "06", "CREATE TABLE e (id INTEGER)"));
    JsonNode error = error(project.migrate("history", "--json"));
    assertThat(error.path("key").asText()).isEqualTo("broken-graph");
    assertThat(error.path("problems").findValuesAsText("key"))
        .containsExactly("duplicate-id", "missing-parent");
    assertThat(error.path("problems").findValuesAsText("file"))
        .allSatisfy(it -> assertThat(it).endsWith(".sql"));
  }

  @Test
  void a_revision_that_does_not_compile_is_told_with_file_and_line() throws IOException {
    project.write("migrations/G.java", "class G {\n  Strin text;\n}\n");
    JsonNode error = error(project.migrate("heads", "--json"));
    assertThat(error.path("key").asText()).isEqualTo("not-compiled");
    assertThat(error.path("file").asText()).endsWith("G.java");
    assertThat(error.path("line").asInt()).isEqualTo(2);
  }

  private static JsonNode error(Said said) throws IOException {
    JsonNode answer = new ObjectMapper().readTree(said.out());
    assertThat(answer.fieldNames()).toIterable().containsExactly("error");
    return answer.path("error");
  }

  private static String sql(String id, String parent, String up) {
    return "-- revision: %s\n-- parents: %s\n-- upgrade\n%s;\n".formatted(id, parent, up);
  }
}
