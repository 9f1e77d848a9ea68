package workbook.course;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.course.lesson.Lesson;
import workbook.course.markdown.Link;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** Links from one lesson to another: the lesson and the heading have to be there. */
final class CrossLinks {
  private static final Pattern LESSON = Pattern.compile("(\\d\\d-[\\w-]+)(?:#(.*))?");

  private final List<Lesson> lessons;

  private CrossLinks(List<Lesson> lessons) {
    this.lessons = lessons;
  }

  /**
   * Follows all links between lessons of one language.
   *
   * @throws workbook.course.source.CourseException when one leads nowhere
   */
  static void check(String folder, List<Lesson> lessons) {
    CrossLinks links = new CrossLinks(lessons);
    Problems problems = new Problems(Path.of(folder));
    for (Lesson lesson : lessons) {
      Path file = Path.of(folder, lesson.slug(), lesson.language().code() + ".md");
      links.check(lesson, problems.in(file));
    }
    problems.throwIfAny();
  }

  private void check(Lesson lesson, Problems problems) {
    for (Link link : lesson.links()) {
      if (!leadsSomewhere(link.target())) {
        problems.add(ProblemKind.BROKEN_LINK, link.line(), link.target());
      }
    }
  }

  private boolean leadsSomewhere(String target) {
    Matcher link = LESSON.matcher(target);
    return !link.matches()
        || lessons.stream()
            .filter(lesson -> lesson.slug().equals(link.group(1)))
            .anyMatch(lesson -> link.group(2) == null || lesson.hasAnchor(link.group(2)));
  }
}
