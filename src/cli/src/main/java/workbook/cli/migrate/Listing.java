package workbook.cli.migrate;

import workbook.migrate.History;

/** Shows revisions, a line each, or all of them where that was asked for. */
final class Listing {
  private Listing() {}

  static void of(MigrateCommand project, History history) {
    boolean all = project.isVerbose() && !history.entries().isEmpty();
    project.screen().show(history, all ? history.details() : history.toString());
  }
}
