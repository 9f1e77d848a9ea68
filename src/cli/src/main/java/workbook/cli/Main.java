package workbook.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import workbook.cli.migrate.MigrateCommand;

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
      GenerateCompletion.class,
      HelpCommand.class
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
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return run(line(), arguments);
  }

  static int run(CommandLine line, String... arguments) {
    return arguments.length == 0 ? usage(line) : line.execute(arguments);
  }

  static CommandLine line() {
    Main main = new Main();
    return new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, parsed) -> main.explain(failure, command));
  }

  private static int usage(CommandLine line) {
    line.usage(line.getOut());
    return line.getCommandSpec().exitCodeOnUsageHelp();
  }

  private int explain(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof ParameterException wrongUse) {
      throw wrongUse;
    }
    String message = failure.getMessage();
    command.getErr().println(message == null ? failure.toString() : message);
    if (debug) {
      failure.printStackTrace(command.getErr());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
