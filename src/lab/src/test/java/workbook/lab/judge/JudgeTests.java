package workbook.lab.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.lab.judge.NoteAnswer.DOWNGRADE;
import static workbook.lab.judge.NoteAnswer.UPGRADE;
import static workbook.lab.judge.NoteAnswer.UPGRADE_LINE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.CompileProblem;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.DifferenceRow;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.Place;
import workbook.lab.verdict.State;
import workbook.lab.verdict.Verdict;

/** Answers of every kind, each in a child process. */
final class JudgeTests {
  private static Judge judge;
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    judge =
        Judge.start(
            new JudgeSettings(
                System.getProperty("java.class.path"),
                Path.of("").toAbsolutePath(),
                Map.of(),
                Duration.ofSeconds(3),
                1));
  }

  @AfterAll
  static void end() {
    judge.close();
  }

  @Test
  void a_right_answer_is_done_and_shows_its_sql_and_schemas() {
    DatabaseVerdict verdict = judged(UPGRADE, DOWNGRADE);

    assertThat(verdict.state()).isEqualTo(State.DONE);
    assertThat(verdict.sql()).anyMatch(sql -> sql.startsWith("CREATE TABLE"));
    assertThat(verdict.before()).matches(schema -> schema.tables().isEmpty());
    assertThat(verdict.after()).matches(schema -> schema.table("note").isPresent());
  }

  @Test
  void a_stub_is_to_do() {
    DatabaseVerdict verdict = judged(todo("Create it."), todo("Drop it."));

    assertThat(verdict.state()).isEqualTo(State.TODO);
    assertThat(verdict.note()).isEqualTo("Create it.");
  }

  @Test
  void a_right_upgrade_with_the_stubs_downgrade_is_still_to_do() {
    DatabaseVerdict verdict = judged(UPGRADE, todo("Drop it."));

    assertThat(verdict.state()).isEqualTo(State.TODO);
    assertThat(verdict.note()).isEqualTo("Drop it.");
  }

  @Test
  void a_wrong_upgrade_is_wrong_even_before_downgrade_is_written() {
    Failure failure = refused(UPGRADE.replace("80", "70"), todo("Drop it."));

    assertThat(failure.mistake().key()).isEqualTo("wrong-length");
    assertThat(failure.mistake().anchor()).isEqualTo("wrong-length");
    assertThat(failure.difference())
        .containsExactly(new DifferenceRow("note.text", "varchar(80)", "varchar(70)"));
    assertThat(failure.place()).extracting(Place::line).isEqualTo(UPGRADE_LINE);
  }

  @Test
  void a_mistake_is_told_in_the_language_that_was_asked_for() {
    Path answer = NoteAnswer.write(folder, UPGRADE, "");

    Failure failure = failure(judge.judge(request(answer, Locale.JAPANESE)).join());
    assertThat(failure.mistake().sentence()).isEqualTo("テーブル `note` が残っています。");
    assertThat(failure.headline()).contains("スキーマ");
  }

  @Test
  void a_compile_error_is_the_verdict_with_file_line_and_caret() {
    Path answer = NoteAnswer.write(folder, "op.creatTable(\"note\");", DOWNGRADE);

    Verdict verdict = judge.judge(request(answer, Locale.ENGLISH)).join();

    assertThat(failure(verdict).mistake().key()).isEqualTo("not-compiled");
    CompileProblem problem = verdict.compileProblems().get(0);
    assertThat(problem.file()).isEqualTo("AddNoteTable.java");
    assertThat(problem.line()).isEqualTo(UPGRADE_LINE);
    assertThat(problem.toString()).contains("creatTable").contains("^");
  }

  @Test
  void a_full_width_character_is_named_with_what_java_wants() {
    Path answer = NoteAnswer.write(folder, "op.dropTable(\"note\")；", DOWNGRADE);

    Verdict verdict = judge.judge(request(answer, Locale.ENGLISH)).join();

    assertThat(verdict.compileProblems().get(0).hint()).contains("`；`").contains("`;`");
  }

  @Test
  void a_missing_class_is_named_before_anything_else() {
    Path answer =
        NoteAnswer.source(folder, "package lesson99.add_note_table; final class Something {}");

    Failure failure = failure(answer);

    assertThat(failure.mistake().key()).isEqualTo("missing-class");
    assertThat(failure.headline()).contains("AddNoteTable");
    assertThat(failure.found()).contains("Something");
  }

  @Test
  void an_endless_loop_is_stopped_and_its_line_named() {
    Failure failure = refused("while (true) { Thread.onSpinWait(); }", DOWNGRADE);

    assertThat(failure.mistake().key()).isEqualTo("endless-loop");
    assertThat(failure.place()).extracting(Place::line).isEqualTo(UPGRADE_LINE);
  }

  @Test
  void the_end_of_the_virtual_machine_is_only_that_answers_verdict() {
    Failure failure = refused("System.exit(0);", DOWNGRADE);

    assertThat(failure.mistake().key()).isEqualTo("system-exit");
    assertThat(failure.place()).extracting(Place::line).isEqualTo(UPGRADE_LINE);
    assertThat(judged(UPGRADE, DOWNGRADE).state()).isEqualTo(State.DONE);
  }

  @Test
  void a_halt_is_told_apart_from_a_verdict() {
    assertThat(refused("Runtime.getRuntime().halt(1);", DOWNGRADE).mistake().key())
        .isEqualTo("process-ended");
  }

  @Test
  void a_deep_recursion_names_the_learners_line() {
    Failure failure = refused("upgrade(op);", DOWNGRADE);

    assertThat(failure.mistake().key()).isEqualTo("deep-recursion");
    assertThat(failure.place()).extracting(Place::line).isEqualTo(UPGRADE_LINE);
  }

  @Test
  void a_full_heap_costs_one_child() {
    Failure failure =
        refused(
            "var all = new java.util.ArrayList<long[]>(); while (true) all.add(new long[1000000]);",
            DOWNGRADE);

    assertThat(failure.mistake().key()).isEqualTo("out-of-memory");
    assertThat(judged(UPGRADE, DOWNGRADE).state()).isEqualTo(State.DONE);
  }

  @Test
  void a_flood_of_output_is_cut_and_does_not_change_the_verdict() {
    DatabaseVerdict verdict =
        judged(
            "for (int i = 0; i < 300000; i++) System.out.println(\"line \" + i); " + UPGRADE,
            DOWNGRADE);

    assertThat(verdict.state()).isEqualTo(State.DONE);
    assertThat(verdict.output())
        .startsWith("line 0\nline 1\n")
        .endsWith("…")
        .hasSizeLessThan(20000);
  }

  @Test
  void the_learners_exception_is_shown_with_the_learners_frames_alone() {
    Failure failure = refused("throw new IllegalStateException(\"no idea\");", DOWNGRADE);

    assertThat(failure.mistake().key()).isEqualTo("exception");
    assertThat(failure.found()).contains("no idea");
    assertThat(failure.place()).extracting(Place::line).isEqualTo(UPGRADE_LINE);
    assertThat(failure.trace())
        .anyMatch(line -> line.contains("AddNoteTable.java:" + UPGRADE_LINE));
    assertThat(failure.trace()).noneMatch(line -> line.contains("workbook.lab"));
  }

  @Test
  void a_refused_statement_shows_the_databases_words() {
    Failure failure = refused("op.execute(\"CREATE TABEL note\");", DOWNGRADE);

    assertThat(failure.mistake().key()).isEqualTo("sql-error");
    assertThat(failure.found()).contains("TABEL");
  }

  @Test
  void what_one_run_leaves_in_statics_properties_and_locale_is_gone_in_the_next() {
    String leaks =
        """
        if (Leak.count++ > 0 || System.getProperty("leak") != null) throw new Error("leaked");
        System.setProperty("leak", "yes");
        java.util.Locale.setDefault(java.util.Locale.FRENCH);
        System.setOut(null);
        """;
    String source = UPGRADE + "} static class Leak { static int count; } void more() {";

    for (int run = 0; run < 4; run++) {
      assertThat(judged(UPGRADE, leaks + DOWNGRADE + source.substring(UPGRADE.length())).state())
          .isEqualTo(State.DONE);
    }
  }

  @Test
  void a_thread_that_goes_on_does_not_disturb_the_next_answer() {
    String thread =
        "new Thread(() -> { while (true) System.out.println(\"still here\"); }).start();";

    assertThat(judged(thread + UPGRADE, DOWNGRADE).state()).isEqualTo(State.DONE);
    assertThat(judged(UPGRADE, DOWNGRADE).output()).isEmpty();
    assertThat(judged(UPGRADE, DOWNGRADE).output()).isEmpty();
  }

  @Test
  void an_answer_without_sources_says_where_to_find_the_stub() {
    assertThat(failure(folder).mistake().key()).isEqualTo("no-source");
  }

  private static String todo(String what) {
    return "throw new workbook.lab.Todo(\"" + what + "\");";
  }

  private DatabaseVerdict judged(String upgrade, String downgrade) {
    Path answer = NoteAnswer.write(folder, upgrade, downgrade);
    return judge.judge(request(answer, Locale.ENGLISH)).join().on(DatabaseKind.SQLITE);
  }

  private Failure refused(String upgrade, String downgrade) {
    return failure(NoteAnswer.write(folder, upgrade, downgrade));
  }

  private static Failure failure(Path answer) {
    return failure(judge.judge(request(answer, Locale.ENGLISH)).join());
  }

  private static Failure failure(Verdict verdict) {
    DatabaseVerdict sqlite = verdict.on(DatabaseKind.SQLITE);
    assertThat(sqlite.state()).as(sqlite::toString).isEqualTo(State.WRONG);
    return Objects.requireNonNull(sqlite.failure());
  }

  private static JudgeRequest request(Path answer, Locale language) {
    return new JudgeRequest(NoteAnswer.EXERCISE, answer, EnumSet.of(DatabaseKind.SQLITE), language);
  }
}
