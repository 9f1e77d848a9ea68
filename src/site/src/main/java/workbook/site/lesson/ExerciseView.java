package workbook.site.lesson;

import java.util.List;
import workbook.course.lesson.ExerciseText;
import workbook.lab.ExerciseId;
import workbook.lab.database.DatabaseKind;
import workbook.site.page.Frame;

/** What an exercise shows before its state is known. */
record ExerciseView(Frame frame, ExerciseText exercise) {
  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  /** The name of the learner's file. */
  String file() {
    return ExerciseId.of(exercise.id()).typeName() + ".java";
  }

  /** The learner's file as a path in the workbook. */
  String path() {
    String folder = ExerciseId.of(exercise.id()).packageName().replace('.', '/');
    return "exercises/src/main/java/" + folder + "/" + file();
  }

  List<DatabaseKind> databases() {
    return List.of(DatabaseKind.values());
  }
}
