package workbook.lab.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.State;

final class ProgressTests {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
  private static final String ADD_USER = "07/add-user-table";

  private Path root;
  private Progress progress;

  @BeforeEach
  void open(@TempDir Path folder) {
    root = folder;
    progress = Progress.open(root);
  }

  @AfterEach
  void close() {
    progress.close();
  }

  @Test
  void begins_empty() {
    assertThat(progress.setAside()).isEmpty();
    assertThat(progress.results()).isEmpty();
    assertThat(progress.lastGraded()).isEmpty();
    assertThat(progress.hintsShown(ADD_USER)).isZero();
    assertThat(root.resolve(".workbook/workbook.db")).isRegularFile();
  }

  @Test
  void keeps_results_over_a_restart() {
    ExerciseResult sqlite = result(DatabaseKind.SQLITE, State.DONE, NOON);
    ExerciseResult mysql = result(DatabaseKind.MYSQL, State.WRONG, NOON.plusMillis(5));
    progress.graded(List.of(mysql, sqlite));
    progress.close();
    progress = Progress.open(root);
    assertThat(progress.results()).containsExactly(sqlite, mysql);
    assertThat(progress.results(ADD_USER)).containsExactly(sqlite, mysql);
    assertThat(progress.results("08/add-age-column")).isEmpty();
    assertThat(progress.lastGraded()).contains(NOON.plusMillis(5));
  }

  @Test
  void the_later_grade_counts_whichever_comes_first() {
    ExerciseResult later = result(DatabaseKind.SQLITE, State.WRONG, NOON.plusSeconds(1));
    progress.graded(List.of(later));
    progress.graded(List.of(result(DatabaseKind.SQLITE, State.DONE, NOON)));
    assertThat(progress.results()).containsExactly(later);
  }

  @Test
  void remembers_that_an_exercise_was_done_once() {
    progress.graded(List.of(result(DatabaseKind.SQLITE, State.TODO, NOON)));
    assertThat(progress.wasDone(ADD_USER)).isFalse();
    progress.graded(List.of(result(DatabaseKind.SQLITE, State.DONE, NOON.plusSeconds(1))));
    progress.graded(List.of(result(DatabaseKind.SQLITE, State.WRONG, NOON.plusSeconds(2))));
    assertThat(progress.wasDone(ADD_USER)).isTrue();
  }

  @Test
  void not_checked_takes_nothing_away() {
    ExerciseResult done = result(DatabaseKind.MYSQL, State.DONE, NOON);
    progress.graded(List.of(done));
    progress.graded(List.of(result(DatabaseKind.MYSQL, State.NOT_CHECKED, NOON.plusSeconds(1))));
    assertThat(progress.results()).containsExactly(done);
  }

  @Test
  void keeps_a_draft_and_the_text_it_began_from() {
    String hash = Draft.hash("int a = 1;");
    Draft draft = new Draft("07-first-migration", "create-user", hash, "int a = 2; // 変更\n");
    progress.saveDraft(new Draft("07-first-migration", "create-user", hash, "older"));
    progress.saveDraft(draft);
    assertThat(progress.draft("07-first-migration", "create-user")).contains(draft);
    assertThat(progress.drafts("07-first-migration")).containsExactly(draft);
    assertThat(progress.drafts("08-add-column")).isEmpty();
    assertThat(Draft.hash("int a = 1; ")).isNotEqualTo(hash).hasSize(16);
    progress.dropDraft("07-first-migration", "create-user");
    assertThat(progress.draft("07-first-migration", "create-user")).isEmpty();
  }

  @Test
  void the_number_of_hints_never_falls() {
    progress.showHints(ADD_USER, 2);
    progress.showHints(ADD_USER, 1);
    assertThat(progress.hintsShown(ADD_USER)).isEqualTo(2);
  }

  @Test
  void keeps_the_last_answer_to_each_question() {
    progress.answer(new QuizAnswer("07-first-migration", 1, 2, 1));
    progress.answer(new QuizAnswer("07-first-migration", 1, 1, 3));
    progress.answer(new QuizAnswer("07-first-migration", 1, 2, 4));
    assertThat(progress.answers("07-first-migration"))
        .containsExactly(
            new QuizAnswer("07-first-migration", 1, 1, 3),
            new QuizAnswer("07-first-migration", 1, 2, 4));
  }

  private static ExerciseResult result(DatabaseKind database, State state, Instant at) {
    return new ExerciseResult(ADD_USER, database, state, at, GradedBy.SITE);
  }
}
