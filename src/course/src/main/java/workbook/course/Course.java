package workbook.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workbook.course.lesson.HeadReader;
import workbook.course.lesson.Lesson;
import workbook.course.lesson.LessonFiles;
import workbook.course.lesson.LessonHead;
import workbook.course.lesson.LessonReader;
import workbook.course.source.ContentCache;
import workbook.course.source.CourseException;
import workbook.course.source.Difference;
import workbook.course.source.Images;
import workbook.course.source.Language;
import workbook.course.source.Problem;
import workbook.course.source.SourceFile;

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
 * <p>Every method throws {@link CourseException} when a file it reads is wrong. Safe for many
 * threads.
 */
public final class Course {
  private final Path folder;
  private final ContentCache<Path, SourceFile, LessonHead> heads = new ContentCache<>();
  private final ContentCache<Path, LessonFiles, Lesson> lessons = new ContentCache<>();

  private Course(Path folder) {
    this.folder = folder;
  }

  /** The course in the folder, such as {@code lessons}; reads the front matter of all lessons. */
  public static Course read(Path folder) {
    Course course = new Course(folder.toAbsolutePath().normalize());
    Attempts attempts = new Attempts();
    for (Language language : Language.values()) {
      attempts.run(() -> course.heads(language));
    }
    attempts.throwIfAny();
    return course;
  }

  /** What stands in the front matter of all lessons, in the course's order. */
  public List<LessonHead> heads(Language language) {
    Attempts attempts = new Attempts();
    List<LessonHead> found =
        Slugs.of(folder).stream()
            .flatMap(slug -> attempts.call(() -> head(slug, language)).stream())
            .toList();
    attempts.throwIfAny();
    return found;
  }

  private LessonHead head(String slug, Language language) {
    SourceFile file = LessonFiles.text(folder, slug, language);
    return heads.get(file.name(), file, text -> HeadReader.read(text, slug, language));
  }

  /** All lessons rendered, in the course's order. */
  public List<Lesson> lessons(Language language) {
    Attempts attempts = new Attempts();
    List<Lesson> found =
        Slugs.of(folder).stream()
            .flatMap(slug -> attempts.call(() -> lesson(slug, language).orElseThrow()).stream())
            .toList();
    attempts.throwIfAny();
    return found;
  }

  /** The lesson, or nothing when the course has none with this slug. */
  public Optional<Lesson> lesson(String slug, Language language) {
    if (!Slugs.of(folder).contains(slug)) {
      return Optional.empty();
    }
    LessonFiles files = LessonFiles.read(folder, slug, language);
    return Optional.of(lessons.get(files.text().name(), files, LessonReader::read));
  }

  /** An image that stands beside a lesson; its page shows it under {@code <slug>/<name>}. */
  public Optional<Path> image(String slug, String name) {
    boolean known = Slugs.of(folder).contains(slug);
    return known ? Images.find(folder.resolve(slug), name) : Optional.empty();
  }

  /** The lesson before. */
  public Optional<LessonHead> previous(LessonHead lesson) {
    return beside(lesson, -1);
  }

  /** The lesson after. */
  public Optional<LessonHead> next(LessonHead lesson) {
    return beside(lesson, 1);
  }

  private Optional<LessonHead> beside(LessonHead lesson, int step) {
    List<String> slugs = Slugs.of(folder);
    int at = slugs.indexOf(lesson.slug());
    boolean there = at >= 0 && at + step >= 0 && at + step < slugs.size();
    return there ? Optional.of(head(slugs.get(at + step), lesson.language())) : Optional.empty();
  }

  /** Where the languages are not equal: headings, cells, exercises, hints, quizzes, figures. */
  public List<Difference> differences() {
    return Slugs.of(folder).stream()
        .flatMap(
            slug ->
                Differences.between(
                    lesson(slug, Language.EN).orElseThrow(),
                    lesson(slug, Language.JA).orElseThrow())
                    .stream())
        .toList();
  }

  /**
   * Everything that is wrong in the files of the lessons, links between lessons included; empty
   * when all is well.
   */
  public List<Problem> problems() {
    Attempts attempts = new Attempts();
    for (Language language : Language.values()) {
      attempts.run(() -> CrossLinks.check(String.valueOf(folder.getFileName()), lessons(language)));
    }
    return attempts.problems();
  }
}
