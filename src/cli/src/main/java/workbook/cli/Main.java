package workbook.cli;

import java.util.List;
import java.util.Locale;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;
import workbook.cli.migrate.MigrateCommand;
import workbook.lab.text.Languages;
import workbook.migrate.Problem;

/**
 * The command {@code workbook}: parses the line, runs a subcommand, turns failures into sentences.
 */
@Command(
    name = "workbook",
    description = "Lessons, exercises and live code on databases, ORM and migrations.",
    subcommands = {
      ServeCommand.class,
      GradeCommand.class,
      JshellCommand.class,
      MigrateCommand.class,
      DoctorCommand.class,
      GenerateCompletion.class
    },
    mixinStandardHelpOptions = true,
    version = "workbook 1")
public final class Main {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the whole trace of a failure.")
  private boolean debug;

  private Main() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Languages.ofThisRun());
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return run(line(), arguments);
  }

  static int run(CommandLine line, String... arguments) {
    try {
      return arguments.length == 0 ? usage(line) : line.execute(arguments);
    } catch (Error e) { // Such as a revision that calls itself for ever.
      Main main = line.getCommand();
      return main.explain(e, line, wantsJson(arguments));
    }
  }

  static CommandLine line() {
    Main main = new Main();
    CommandLine line = Help.on(new CommandLine(main).setCaseInsensitiveEnumValuesAllowed(true));
    IParameterExceptionHandler usual = line.getParameterExceptionHandler();
    return line.setParameterExceptionHandler(
            (wrong, arguments) ->
                isMissing(wrong) && !wantsJson(arguments)
                    ? usual.handleParseException(wrong, arguments)
                    : main.explain(wrong, wrong.getCommandLine(), wantsJson(arguments)))
        .setExecutionExceptionHandler(
            (failure, command, parsed) ->
                main.explain(failure, command, wantsJson(parsed.originalArgs())));
  }

  private static int usage(CommandLine line) {
    line.usage(line.getOut());
    return line.getCommandSpec().exitCodeOnUsageHelp();
  }

  /** Whoever names no subcommand is to see which there are. */
  private static boolean isMissing(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    return !command.getSubcommands().isEmpty() && !(wrong instanceof UnmatchedArgumentException);
  }

  private static boolean wantsJson(String... arguments) {
    return List.of(arguments).contains("--json");
  }

  private static boolean wantsJson(List<String> arguments) {
    return arguments.contains("--json");
  }

  /** Says what is wrong, in the form that answers were to have; answers its exit code. */
  private int explain(Throwable failure, CommandLine command, boolean json) {
    Problem problem = Failures.problem(failure);
    if (json) {
      command.getOut().println(ErrorAnswer.of(problem));
    } else {
      command.getErr().println(problem);
    }
    if (debug) {
      failure.printStackTrace(command.getErr());
    }
    return failure instanceof ParameterException
        ? command.getCommandSpec().exitCodeOnInvalidInput()
        : command.getCommandSpec().exitCodeOnExecutionException();
  }
}
