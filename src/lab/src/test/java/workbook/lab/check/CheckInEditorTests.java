package workbook.lab.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import workbook.lab.ExerciseId;

/** A check that an editor starts as it starts any test. */
final class CheckInEditorTests implements TestExecutionListener {
  private static final String ROOT = "workbook.root";
  private static final String LANGUAGE = "workbook.language";

  private final Map<String, TestExecutionResult> onSqlite = new LinkedHashMap<>();
  @TempDir Path root;

  @BeforeEach
  void name_the_workbook() {
    System.setProperty(ROOT, root.toString());
    System.setProperty(LANGUAGE, "en");
  }

  @AfterEach
  void forget_it() {
    System.clearProperty(ROOT);
    System.clearProperty(LANGUAGE);
  }

  @Test
  void judges_the_learners_file() throws Exception {
    learnerWrites("op.createTable(\"note\", column(\"id\", INTEGER).primaryKey());");

    TestExecutionResult result = run("creates_the_table");

    assertThat(message(result))
        .isEqualTo(
            """
            After `upgrade` the schema is not what it should be.

                         expected     found
              note.text  varchar(80)  nothing

              AddNoteTable.java:10
                @Override public void upgrade(Operations op) {

            This looks like a typical mistake: The text of a note takes 80 characters.""");
  }

  @Test
  void shows_no_frame_of_ours() throws Exception {
    learnerWrites("op.dropTable(\"note\");");

    assertThat(run("creates_the_table").getThrowable().orElseThrow().getStackTrace()).isEmpty();
  }

  @Test
  void skips_what_is_to_do() throws Exception {
    learnerWrites("throw new workbook.lab.Todo(\"Create it.\");");

    TestExecutionResult result = run("creates_the_table");

    assertThat(result.getStatus()).isEqualTo(TestExecutionResult.Status.ABORTED);
    assertThat(message(result)).isEqualTo("Create it.");
  }

  private void learnerWrites(String upgrade) throws IOException {
    Path folder = ExerciseId.of("99/add-note-table").folder(root);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("AddNoteTable.java"),
        """
        package lesson99.add_note_table;

        import static workbook.migrate.Columns.*;

        import workbook.migrate.*;

        /** Adds the table of notes. */
        @Revision(id = "01")
        final class AddNoteTable implements Migration {
          @Override public void upgrade(Operations op) {
            %s
          }

          @Override public void downgrade(Operations op) {}
        }
        """
            .formatted(upgrade));
  }

  private TestExecutionResult run(String check) {
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass("lesson99.AddNoteTableCheck"))
                .build(),
            this);
    return Optional.ofNullable(onSqlite.get(check + "(Trial)")).orElseThrow();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.getUniqueId().contains("class-template-invocation:#1")) {
      onSqlite.put(test.getDisplayName(), result);
    }
  }

  private static String message(TestExecutionResult result) {
    return String.valueOf(result.getThrowable().orElseThrow().getMessage());
  }
}
