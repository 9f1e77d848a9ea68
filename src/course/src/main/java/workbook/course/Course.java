package workbook.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workbook.course.lesson.Lesson;
import workbook.course.lesson.LessonHead;
import workbook.course.source.Language;

/**
 * The lessons of a folder. A lesson is rendered when it is asked for and kept until one of its
 * files changes, so that a change is seen at the next call.
 *
 * <pre>{@code
 * Course course = Course.read(Path.of("lessons"));
 * for (LessonHead head : course.heads(Language.EN)) {
 *   System.out.println(head.number() + " " + head.title());
 * }
 * String html = course.lesson("07-first-migration", Language.JA).orElseThrow().html();
 * }</pre>
 *
 * <p>Every method throws {@link workbook.course.source.CourseException} when a file it reads is
 * wrong.
 */
public final class Course {
  private Course() {}

  /** The course in the folder, such as {@code lessons}; reads the front matter of all lessons. */
  public static Course read(Path folder) {
    return new Course();
  }

  /** What stands in the front matter of all lessons, in the course's order. */
  public List<LessonHead> heads(Language language) {
    return List.of();
  }

  /** All lessons rendered, in the course's order. */
  public List<Lesson> lessons(Language language) {
    return List.of();
  }

  /** The lesson, or nothing when the course has none with this slug. */
  public Optional<Lesson> lesson(String slug, Language language) {
    return Optional.empty();
  }

  /** The lesson before. */
  public Optional<LessonHead> previous(LessonHead lesson) {
    return Optional.empty();
  }

  /** The lesson after. */
  public Optional<LessonHead> next(LessonHead lesson) {
    return Optional.empty();
  }

  /** Where the languages are not equal: headings, cells, exercises, hints, quizzes, figures. */
  public List<Difference> differences() {
    return List.of();
  }
}
