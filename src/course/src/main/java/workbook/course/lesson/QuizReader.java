package workbook.course.lesson;

import java.util.List;
import java.util.Set;
import workbook.course.markdown.Fence;
import workbook.course.markdown.Markdown;
import workbook.course.markdown.MarkdownText;
import workbook.course.source.Fields;
import workbook.course.source.Language;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** Reads a quiz, a YAML list of questions. */
final class QuizReader {
  private final Language language;
  private final Problems problems;

  private QuizReader(Language language, Problems problems) {
    this.language = language;
    this.problems = problems;
  }

  static List<Question> read(Fence fence, Language language, Problems problems) {
    List<Fields> questions =
        Fields.readList(fence.content(), fence.line() + 1, ProblemKind.QUIZ_NOT_A_LIST, problems);
    QuizReader reader = new QuizReader(language, problems);
    return questions.stream().map(reader::question).toList();
  }

  private Question question(Fields fields) {
    fields.only(Set.of("question", "choices", "answer", "why"));
    List<String> choices = fields.texts("choices");
    int answer = fields.number("answer");
    if (choices.size() < 2) {
      problems.add(ProblemKind.TOO_FEW_CHOICES, fields.line("choices"), choices.size());
    } else if (answer > choices.size()) {
      problems.add(ProblemKind.ANSWER_OUT_OF_RANGE, fields.line("answer"), answer, choices.size());
    }
    return new Question(
        html(fields, "question", fields.text("question")),
        choices.stream().map(choice -> html(fields, "choices", choice)).toList(),
        answer,
        html(fields, "why", fields.text("why")));
  }

  private String html(Fields fields, String key, String text) {
    return Markdown.inline(MarkdownText.of(text, fields.line(key), language), problems);
  }
}
