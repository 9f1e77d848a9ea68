package grade;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbook.lab.ExerciseId;
import workbook.lab.Workbook;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.MySqlServers;
import workbook.lab.grade.GradeSettings;
import workbook.lab.grade.Grading;
import workbook.lab.grade.Style;
import workbook.lab.progress.GradedBy;
import workbook.lab.text.Languages;

/** Grades the learner's answers: {@code mvn test -pl exercises}. */
final class GradeTests {
  private static Grading grading;

  @BeforeAll
  static void begin() {
    grading =
        Grading.start(
            new GradeSettings(
                Workbook.ofThisRun(),
                System.getProperty("java.class.path"),
                System.getProperty("exercise", ""),
                Style.readable(Languages.ofThisRun()),
                MySqlServers::shared,
                GradedBy.MAVEN));
  }

  @TestFactory
  Stream<DynamicNode> exercises() {
    return grading.exercises().stream().map(GradeTests::exercise);
  }

  private static DynamicNode exercise(ExerciseId exercise) {
    Stream<DynamicTest> databases =
        Arrays.stream(DatabaseKind.values())
            .map(
                database ->
                    dynamicTest(database.label(), () -> grading.expectDone(exercise, database)));
    return dynamicContainer(exercise.toString(), databases);
  }

  @AfterAll
  static void report() {
    if (grading != null) {
      System.out.println(grading.report(Style.ofMaven()));
      grading.close();
    }
  }
}
