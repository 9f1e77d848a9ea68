package workbook.lab.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.lab.ExerciseId;
import workbook.lab.Workbook;
import workbook.lab.check.TeachingText;
import workbook.lab.database.MySqlServer;
import workbook.lab.text.Paragraph;
import workbook.lab.text.Texts;
import workbook.lab.text.Width;
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
    Map<Failure, List<DatabaseVerdict>> failures = new LinkedHashMap<>();
    for (DatabaseVerdict verdict : grade.databases()) {
      if (verdict.failure() != null) {
        failures.computeIfAbsent(verdict.failure(), any -> new ArrayList<>()).add(verdict);
      }
    }
    failures.forEach((failure, verdicts) -> failure(grade, failure, verdicts));
  }

  private void failure(Grade grade, Failure failure, List<DatabaseVerdict> verdicts) {
    title(grade, verdicts);
    if (grade.problems().isEmpty()) {
      TeachingText.of(failure, texts).lines().forEach(lines::add);
      sql(verdicts.get(0));
      lesson(grade, failure.mistake().anchor());
    } else {
      grade.problems().forEach(this::problem);
      lines.addAll(Paragraph.wrap(failure.mistake().sentence(), COLUMNS, ""));
    }
  }

  private void title(Grade grade, List<DatabaseVerdict> verdicts) {
    String databases =
        verdicts.stream()
            .map(verdict -> verdict.database().label())
            .collect(Collectors.joining(", "));
    String title = style.sign(State.WRONG) + " " + grade.exercise() + " (" + databases + ")";
    lines.addAll(List.of("", style.of(State.WRONG, title), ""));
  }

  private void problem(CompileProblem problem) {
    problem.toString().lines().map(line -> "  " + line).forEach(lines::add);
    if (problem.hint() != null) {
      lines.addAll(Paragraph.wrap(problem.hint(), COLUMNS, "  "));
    }
    lines.add("");
  }

  private void sql(DatabaseVerdict verdict) {
    if (!verdict.sql().isEmpty()) {
      lines.addAll(List.of("", texts.text("sql-that-ran", verdict.database().label())));
      verdict.sql().stream()
          .flatMap(String::lines)
          .map(line -> Width.cut("  " + line, COLUMNS))
          .forEach(lines::add);
    }
  }

  private void lesson(Grade grade, @Nullable String anchor) {
    if (anchor != null) {
      Lessons.paragraph(workbook, grade.exercise(), anchor, texts.language())
          .ifPresent(paragraph -> lines.addAll(List.of("", texts.text("read", paragraph))));
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
    ExerciseId exercise = grade.exercise();
    return workbook.name(exercise.folder(workbook.root()).resolve(exercise.typeName() + ".java"));
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
