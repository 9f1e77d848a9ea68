package workbook.lab.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.lab.database.DatabaseKind;
import workbook.lab.text.Texts;
import workbook.lab.text.Width;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.State;

/** How all exercises stand, in 80 columns. */
final class Scorecard {
  private static final int COLUMNS = 80;
  private static final int DATABASE = 15;
  private static final int STATE = 9;

  private final Texts texts;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private Scorecard(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  static List<String> of(List<Grade> grades, Texts texts, Style style) {
    Scorecard card = new Scorecard(texts, style);
    card.head();
    grades.forEach(grade -> card.row(grade, next(grades).filter(grade::equals).isPresent()));
    card.foot(grades);
    return card.lines;
  }

  /** The first that is wrong or to do, in the order of the course. */
  static Optional<Grade> next(List<Grade> grades) {
    return grades.stream()
        .filter(grade -> grade.state() == State.TODO || grade.state() == State.WRONG)
        .findFirst();
  }

  private void head() {
    lines.add(
        style.heading(
            line(
                texts.text("lesson"),
                texts.text("exercise"),
                Width.pad(DatabaseKind.SQLITE.label(), DATABASE)
                    + Width.pad(DatabaseKind.MYSQL.label(), DATABASE),
                texts.text("state"))));
    lines.add(style.rule(COLUMNS));
  }

  private void row(Grade grade, boolean next) {
    StringBuilder databases = new StringBuilder();
    for (DatabaseKind kind : DatabaseKind.values()) {
      databases.append(
          grade.databases().stream()
              .filter(verdict -> verdict.database() == kind)
              .findFirst()
              .map(this::cell)
              .orElse(" ".repeat(DATABASE)));
    }
    String state =
        worded(grade.state(), STATE) + (next ? style.back() + " " + texts.text("next") : "");
    lines.add(
        line(
            grade.exercise().lesson(),
            grade.exercise().name(),
            databases.toString(),
            state.stripTrailing()));
  }

  private String cell(DatabaseVerdict verdict) {
    return worded(verdict.state(), DATABASE);
  }

  private String worded(State state, int columns) {
    String words = style.sign(state) + " " + texts.text("state." + state);
    return style.of(state, words) + " ".repeat(Math.max(0, columns - Width.of(words)));
  }

  private static String line(String lesson, String exercise, String databases, String state) {
    return (Width.pad(lesson, 9) + Width.pad(exercise, 26) + databases + state).stripTrailing();
  }

  private void foot(List<Grade> grades) {
    lines.add(style.rule(COLUMNS));
    lines.add(
        texts.text(
            "counts",
            count(grades, State.DONE),
            count(grades, State.WRONG),
            count(grades, State.TODO),
            grades.size()));
  }

  private static long count(List<Grade> grades, State state) {
    return grades.stream().filter(grade -> grade.state() == state).count();
  }
}
