package workbook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbook.lab.Workbook;
import workbook.lab.database.MySqlServers;
import workbook.lab.grade.Grade;
import workbook.lab.grade.GradeSettings;
import workbook.lab.grade.Grading;
import workbook.lab.grade.Style;
import workbook.lab.progress.GradedBy;
import workbook.lab.text.Languages;
import workbook.lab.verdict.State;

/** Grades answers as {@code mvn test -pl exercises} does, without Maven. */
@Command(
    name = "grade",
    description = "Grade your answers and print the scorecard; fails when one is wrong.")
final class GradeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      defaultValue = "",
      paramLabel = "<exercise>",
      description = "One exercise, such as 07/add-user-table; all without it.")
  private String exercise;

  @Override
  public Integer call() {
    Workbook workbook = Workbook.ofThisRun();
    GradeSettings settings =
        new GradeSettings(
            workbook,
            ClassPaths.ofChecks(workbook.root()),
            exercise,
            Languages.ofThisRun(),
            MySqlServers::shared,
            GradedBy.SITE);
    try (Grading grading = Grading.start(settings)) {
      boolean terminal = Ansi.AUTO.enabled();
      Style style = Style.of(Style.charset(), terminal, System.getenv());
      spec.commandLine().getOut().print(grading.report(style));
      spec.commandLine().getOut().flush();
      return grading.grades().stream().map(Grade::state).anyMatch(State.WRONG::equals) ? 1 : 0;
    }
  }
}
