package workbook.course.lesson;

import java.util.Set;
import workbook.course.source.Fields;
import workbook.course.source.FrontMatter;
import workbook.course.source.Language;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;
import workbook.course.source.SourceFile;

/** Reads a lesson's front matter. */
public final class HeadReader {
  static final Set<String> KEYS = Set.of("title", "part", "minutes", "goals", "slides");

  private HeadReader() {}

  /**
   * The lesson's head.
   *
   * @throws workbook.course.source.CourseException with everything that is wrong in the front
   *     matter
   */
  public static LessonHead read(SourceFile file, String slug, Language language) {
    Problems problems = new Problems(file.name());
    LessonHead head = read(FrontMatter.of(file, problems).fields(), slug, language, problems);
    problems.throwIfAny();
    return head;
  }

  static LessonHead read(Fields fields, String slug, Language language, Problems problems) {
    fields.only(KEYS);
    String title = fields.text("title");
    String part = fields.text("part");
    int minutes = fields.number("minutes");
    if (!part.isEmpty() && !part.matches("[A-Z]")) {
      problems.add(ProblemKind.WRONG_PART, fields.line("part"), part);
    }
    fields.texts("goals");
    return new LessonHead(
        slug,
        number(slug),
        language,
        title,
        part,
        minutes,
        fields.optionalText("slides").orElse(null));
  }

  private static int number(String slug) {
    return Integer.parseInt(slug.substring(0, 2));
  }
}
