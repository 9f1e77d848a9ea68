package workbook.course.lesson;

import java.util.List;
import java.util.Optional;
import workbook.course.markdown.Heading;
import workbook.course.markdown.Link;
import workbook.course.markdown.Section;
import workbook.course.source.Language;

/**
 * A lesson in one language, rendered.
 *
 * @param goals what the reader will be able to do, as HTML
 * @param html the text; exercises and quizzes are empty placeholders in it
 * @param headings in reading order, without the title
 * @param figures listings and schema pictures in reading order, then images
 * @param links as the page has them
 */
public record Lesson(
    LessonHead head,
    List<String> goals,
    String html,
    List<Cell> cells,
    List<ExerciseText> exercises,
    List<Heading> headings,
    List<Quiz> quizzes,
    List<Figure> figures,
    List<Link> links) {
  public Lesson {
    goals = List.copyOf(goals);
    cells = List.copyOf(cells);
    exercises = List.copyOf(exercises);
    headings = List.copyOf(headings);
    quizzes = List.copyOf(quizzes);
    figures = List.copyOf(figures);
    links = List.copyOf(links);
  }

  public String slug() {
    return head.slug();
  }

  public String title() {
    return head.title();
  }

  public Language language() {
    return head.language();
  }

  /** The page's contents as a tree. */
  public List<Section> contents() {
    return Section.tree(headings);
  }

  /** Whether a link to {@code #id} leads somewhere on the page. */
  public boolean hasAnchor(String id) {
    return Anchors.of(this).contains(id);
  }

  public Optional<Cell> cell(String id) {
    return cells.stream().filter(cell -> cell.id().equals(id)).findFirst();
  }

  /** The exercise with the id, such as {@code 07/add-user-table}. */
  public Optional<ExerciseText> exercise(String id) {
    return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }
}
