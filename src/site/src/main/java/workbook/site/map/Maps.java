package workbook.site.map;

import java.util.List;
import java.util.function.Supplier;
import workbook.course.Course;
import workbook.course.source.Language;
import workbook.lab.ExerciseId;
import workbook.site.progress.Standing;

/** Draws the course's map as things stand. */
public final class Maps {
  private final Course course;
  private final Supplier<List<ExerciseId>> exercises;
  private final Supplier<Standing> standing;

  /**
   * Maps of a course.
   *
   * @param exercises those that there are
   * @param standing how they stand, without waiting
   */
  public Maps(Course course, Supplier<List<ExerciseId>> exercises, Supplier<Standing> standing) {
    this.course = course;
    this.exercises = exercises;
    this.standing = standing;
  }

  /** The map in a language. */
  public CourseMap map(Language language) {
    return CourseMap.of(course.heads(language), exercises.get(), standing.get());
  }
}
