package workbook.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.Judge;
import workbook.lab.judge.JudgeRequest;
import workbook.lab.judge.JudgeSettings;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.State;
import workbook.lab.verdict.Verdict;

/** Every answer is judged as its folder's name says, on each database. */
final class AnswersTests {
  private static Judge judge;

  @BeforeAll
  static void start() {
    judge =
        Judge.start(
            new JudgeSettings(
                System.getProperty("java.class.path"),
                Answers.WORKBOOK.root(),
                JudgeSettings.environmentOf(MySqlServers::shared),
                JudgeSettings.LIMIT,
                1));
  }

  @AfterAll
  static void end() {
    judge.close();
  }

  @TestFactory
  Stream<DynamicNode> answers() {
    return Answers.exercises().stream()
        .map(
            exercise ->
                dynamicContainer(
                    exercise.toString(),
                    Answers.of(exercise).stream().flatMap(AnswersTests::tests)));
  }

  private static Stream<DynamicNode> tests(Answers.Answer answer) {
    return Stream.of(DatabaseKind.values()).map(database -> test(answer, database));
  }

  private static DynamicNode test(Answers.Answer answer, DatabaseKind database) {
    CompletableFuture<Verdict> verdict =
        judge.judge(
            new JudgeRequest(
                answer.exercise().toString(),
                answer.folder(),
                EnumSet.of(database),
                Locale.ENGLISH));
    return dynamicTest(
        answer.name() + " on " + database.label(),
        () -> expect(answer, verdict.join().on(database)));
  }

  private static void expect(Answers.Answer answer, DatabaseVerdict verdict) {
    if (verdict.state() == State.NOT_CHECKED && verdict.database() == DatabaseKind.MYSQL) {
      abort(verdict.note());
    }
    assertThat(verdict.state()).as(() -> String.valueOf(verdict)).isEqualTo(expected(answer));
    if (answer.isRefused()) {
      assertThat(verdict.failure().mistake().key())
          .as(() -> String.valueOf(verdict.failure()))
          .isEqualTo(answer.mistake());
    }
  }

  private static State expected(Answers.Answer answer) {
    if (answer.name().equals("stub")) {
      return State.TODO;
    }
    return answer.isRefused() ? State.WRONG : State.DONE;
  }
}
