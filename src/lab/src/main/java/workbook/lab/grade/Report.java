package workbook.lab.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import workbook.lab.Workbook;
import workbook.lab.check.TeachingText;
import workbook.lab.database.MySqlServer;
import workbook.lab.text.Paragraph;
import workbook.lab.text.Texts;
import workbook.lab.verdict.CompileProblem;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.State;

/** What a run of grading prints: the failures in full, the scorecard, what comes next. */
final class Report {
  private static final int COLUMNS = 80;

  private final Workbook workbook;
  private final Texts texts;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private Report(Workbook workbook, Texts texts, Style style) {
    this.workbook = workbook;
    this.texts = texts;
    this.style = style;
  }

  static String of(
      List<Grade> grades, Workbook workbook, MySqlServer mysql, Texts texts, Style style) {
    Report report = new Report(workbook, texts, style);
    grades.forEach(report::failures);
    report.lines.add("");
    report.lines.addAll(Scorecard.of(grades, texts, style));
    report.next(grades);
    report.notChecked(mysql);
    return String.join("\n", report.lines) + "\n";
  }

  /** A failure that is the same on both databases is told once. */
  private void failures(Grade grade) {
    List<DatabaseVerdict> wrong =
        grade.databases().stream().filter(verdict -> verdict.state() == State.WRONG).toList();
    wrong.stream()
        .map(DatabaseVerdict::failure)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(failure -> failure(grade, failure, databases(wrong, failure)));
  }

  private static String databases(List<DatabaseVerdict> wrong, Failure failure) {
    return wrong.stream()
        .filter(verdict -> failure.equals(verdict.failure()))
        .map(verdict -> verdict.database().label())
        .collect(Collectors.joining(", "));
  }

  private void failure(Grade grade, Failure failure, String databases) {
    String title = style.sign(State.WRONG) + " " + grade.exercise() + " (" + databases + ")";
    lines.add("");
    lines.add(style.of(State.WRONG, title));
    lines.add("");
    TeachingText.of(failure, texts).lines().forEach(lines::add);
    grade.problems().forEach(this::problem);
    if (failure.mistake().anchor() != null) {
      Lessons.paragraph(workbook, grade.exercise(), failure.mistake().anchor(), texts.language())
          .ifPresent(paragraph -> lines.add(texts.text("read", paragraph)));
    }
  }

  private void problem(CompileProblem problem) {
    lines.add("");
    problem.toString().lines().map(line -> "  " + line).forEach(lines::add);
    if (problem.hint() != null) {
      lines.addAll(Paragraph.wrap(problem.hint(), COLUMNS, "  "));
    }
  }

  private void next(List<Grade> grades) {
    Scorecard.next(grades)
        .ifPresentOrElse(
            grade -> {
              lines.add(texts.text("next-is", grade.exercise()));
              lines.add("  " + file(grade));
            },
            () -> lines.add(texts.text("all-done")));
  }

  private String file(Grade grade) {
    return workbook
        .root()
        .relativize(grade.exercise().folder(workbook.root()))
        .resolve(grade.exercise().typeName() + ".java")
        .toString();
  }

  private void notChecked(MySqlServer mysql) {
    if (mysql instanceof MySqlServer.Missing missing) {
      lines.add("");
      String reason = texts.text("mysql-not-checked", missing.reason(texts.language()));
      lines.addAll(Paragraph.wrap(reason, COLUMNS, ""));
      lines.addAll(Paragraph.wrap(missing.wayOut(texts.language()), COLUMNS, "  "));
    }
  }
}
