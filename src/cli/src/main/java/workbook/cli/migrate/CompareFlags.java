package workbook.cli.migrate;

import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import workbook.migrate.compare.CompareOptions;
import workbook.migrate.compare.Proposal;
import workbook.migrate.settings.Settings;

/** How to compare a database with entities. */
final class CompareFlags {
  @Option(
      names = "--include",
      paramLabel = "<table>",
      description = "Look only at this table; * stands for any letters. Several are possible.")
  private List<String> included = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "<table>",
      description = "Leave this table alone; * stands for any letters. Several are possible.")
  private List<String> excluded = List.of();

  @Option(
      names = "--rename",
      paramLabel = "<old:new>",
      description = "This got another name: user.mail:email, users:account.")
  private List<String> renames = List.of();

  CompareOptions options(Settings settings) {
    Predicate<String> wanted =
        it -> (included.isEmpty() || matches(included, it)) && !matches(excluded, it);
    return CompareOptions.USUAL
        .only(wanted)
        .accepting(renames.stream().map(Proposal::parse).toList())
        .with(settings.hibernate());
  }

  private static boolean matches(List<String> patterns, String table) {
    return patterns.stream()
        .anyMatch(it -> table.matches("\\Q" + it.replace("*", "\\E.*\\Q") + "\\E"));
  }
}
