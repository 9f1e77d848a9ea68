package workbook.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What each command says of itself, in the language of the default locale. */
final class Help {
  private static final String OPTION = "--help";

  private Help() {}

  /** Lets each command answer to {@code --help}, whatever else it is given. */
  static CommandLine on(CommandLine line) {
    add(line);
    if (Locale.getDefault().getLanguage().equals(Locale.JAPANESE.getLanguage())) {
      line.setResourceBundle(ResourceBundle.getBundle("workbook.cli.help", Locale.JAPANESE));
    }
    return line;
  }

  private static void add(CommandLine line) {
    CommandSpec command = line.getCommandSpec();
    if (command.findOption(OPTION) == null) {
      command.addOption(
          OptionSpec.builder("-h", OPTION)
              .usageHelp(true)
              .descriptionKey("mixinStandardHelpOptions.help")
              .description("Show this help message and exit.")
              .build());
    }
    line.getSubcommands().values().forEach(Help::add);
  }
}
