package workbook.lab.check;

import java.util.EnumSet;
import workbook.lab.ExerciseId;
import workbook.lab.Workbook;
import workbook.lab.answer.Answer;
import workbook.lab.database.DatabaseKind;
import workbook.lab.text.Languages;

/** Judges the learner's own file in this very process: a check that was started from an editor. */
final class LearnersJudgement {
  private LearnersJudgement() {}

  static Judgement of(Class<?> check) {
    ExerciseId exercise = ExerciseId.of(check.getAnnotation(Exercise.class).value());
    return new Judgement(
        Answer.ofLearner(exercise, Workbook.ofThisRun().root()),
        EnumSet.allOf(DatabaseKind.class),
        CheckDatabases.ofThisMachine(),
        CheckTexts.of(exercise, Languages.ofThisRun(), check.getClassLoader()),
        () -> "");
  }
}
