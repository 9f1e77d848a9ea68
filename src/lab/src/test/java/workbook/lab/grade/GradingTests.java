package workbook.lab.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.lab.ExerciseId;
import workbook.lab.Workbook;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.MySqlServers;
import workbook.lab.progress.ExerciseResult;
import workbook.lab.progress.GradedBy;
import workbook.lab.progress.Progress;
import workbook.lab.verdict.State;

/** A run over a small workbook, without MySQL. */
final class GradingTests {
  private static final ExerciseId EXERCISE = ExerciseId.of("99/add-note-table");
  @TempDir Path root;

  @BeforeEach
  void make_a_workbook() throws IOException {
    Path checks = root.resolve("exercises/src/test/java/lesson99");
    Files.createDirectories(checks);
    Files.createFile(checks.resolve("AddNoteTableCheck.java"));
    Path lesson = root.resolve("lessons/99-notes");
    Files.createDirectories(lesson);
    Files.createFile(lesson.resolve("en.md"));
  }

  @Test
  void tells_a_failure_in_full_then_the_scorecard_then_why_mysql_was_left_out() throws Exception {
    learnerWrites("op.createTable(\"note\", column(\"id\", INTEGER), column(\"text\", TEXT));");

    try (Grading grading = grading("")) {
      assertThat(grading.report(new Style(true, false)))
          .isEqualTo(
              """

              ✗ 99/add-note-table (SQLite)

              After `upgrade` the schema is not what it should be.

                           expected          found
                note (id)  primary key       nothing
                note.id    integer not null  integer
                note.text  varchar(80)       clob

                AddNoteTable.java:10
                  op.createTable("note", column("id", INTEGER), column("text", TEXT));

              This looks like a typical mistake: The text of a note takes 80 characters.

              The SQL that ran on SQLite:
                CREATE TABLE "note" (
                  "id" integer,
                  "text" clob
                )

              Read on: lessons/99-notes/en.md#wrong-length

              Lesson   Exercise                  SQLite         MySQL          State
              ────────────────────────────────────────────────────────────────────────────────
              99       add-note-table            ✗ wrong        · not checked  ✗ wrong  ← next
              ────────────────────────────────────────────────────────────────────────────────
              0 done, 1 wrong, 0 to do, of 1
              Next: 99/add-note-table
                exercises/src/main/java/lesson99/add_note_table/AddNoteTable.java

              MySQL was not checked. MySQL is switched off: WORKBOOK_MYSQL_URL is `none`.
                Unset WORKBOOK_MYSQL_URL to have MySQL again.
              """);
    }
  }

  @Test
  void keeps_the_results_for_the_page() throws Exception {
    learnerWrites("throw new workbook.lab.Todo(\"Create it.\");");

    try (Grading grading = grading("");
        Progress progress = Progress.open(root)) {
      grading.report(new Style(true, false));

      assertThat(progress.results())
          .extracting(ExerciseResult::database, ExerciseResult::state)
          .contains(tuple(DatabaseKind.SQLITE, State.TODO));
    }
  }

  @Test
  void refuses_a_name_that_is_none() {
    assertThatThrownBy(() -> grading("99/add-notes"))
        .isInstanceOf(UnknownExercise.class)
        .hasMessageContaining("99/add-note-table");
  }

  private Grading grading(String exercise) {
    return Grading.start(
        new GradeSettings(
            new Workbook(root),
            System.getProperty("java.class.path"),
            exercise,
            Locale.ENGLISH,
            () -> MySqlServers.find(Map.of("WORKBOOK_MYSQL_URL", "none")),
            GradedBy.MAVEN));
  }

  private void learnerWrites(String upgrade) throws IOException {
    Path folder = EXERCISE.folder(root);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("AddNoteTable.java"),
        """
        package lesson99.add_note_table;

        import static workbook.migrate.Columns.*;

        import workbook.migrate.*;

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
}
