package workbook.course.lesson;

import java.util.List;
import workbook.course.markdown.Image;
import workbook.course.markdown.Link;
import workbook.course.markdown.Markdown;
import workbook.course.markdown.MarkdownText;
import workbook.course.markdown.Page;
import workbook.course.source.FrontMatter;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** Reads a lesson in one language. */
public final class LessonReader {
  private final LessonFiles files;
  private final Problems problems;

  private LessonReader(LessonFiles files) {
    this.files = files;
    this.problems = new Problems(files.text().name());
  }

  /**
   * Reads and renders a lesson with its exercises.
   *
   * @throws workbook.course.source.CourseException with everything that is wrong in its files
   */
  public static Lesson read(LessonFiles files) {
    return new LessonReader(files).read();
  }

  private Lesson read() {
    FrontMatter front = FrontMatter.of(files.text(), problems);
    LessonHead head = HeadReader.read(front.fields(), files.slug(), files.language(), problems);
    LessonFences fences = new LessonFences(files, head, problems);
    Page page = Markdown.page(text(front), fences, problems);
    Lesson lesson = lesson(head, goals(front), page, fences);
    checkLinks(lesson);
    checkImages(page);
    fences.checkStrayTexts();
    problems.throwIfAny();
    return lesson;
  }

  private static Lesson lesson(
      LessonHead head, List<String> goals, Page page, LessonFences fences) {
    return new Lesson(
        head,
        goals,
        page.html(),
        fences.cells(),
        fences.exercises(),
        page.headings(),
        fences.quizzes(),
        fences.figures(page.images()),
        page.links());
  }

  private MarkdownText text(FrontMatter front) {
    return new MarkdownText(
        front.body(), front.bodyLine(), files.language(), true, files.slug() + "/");
  }

  private List<String> goals(FrontMatter front) {
    int line = front.fields().line("goals");
    return front.fields().texts("goals").stream()
        .map(goal -> Markdown.inline(MarkdownText.of(goal, line, files.language()), problems))
        .toList();
  }

  private void checkLinks(Lesson lesson) {
    for (Link link : lesson.links()) {
      String target = link.target();
      if (target.startsWith("#") && !lesson.hasAnchor(target.substring(1))) {
        problems.add(ProblemKind.BROKEN_LINK, link.line(), target);
      }
    }
  }

  private void checkImages(Page page) {
    for (Image image : page.images()) {
      if (!image.file().contains(":") && !files.names().contains(image.file())) {
        problems.add(ProblemKind.MISSING_IMAGE, image.line(), image.file());
      }
    }
  }
}
