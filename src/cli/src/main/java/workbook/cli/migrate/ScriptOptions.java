package workbook.cli.migrate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbook.migrate.SqlDialect;

/** Whether to write a script instead of running steps, and in whose SQL. */
final class ScriptOptions {
  @Option(names = "--sql", description = "Write the SQL of it, and ask no database.")
  private boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "<database>",
      description =
          "Whose SQL: ${COMPLETION-CANDIDATES} (default: that of the database's address).")
  private @Nullable SqlDialect dialect;

  boolean isWanted() {
    return sql;
  }

  SqlDialect dialect(MigrateCommand project) {
    if (dialect != null) {
      return dialect;
    }
    return project.address().url().startsWith("jdbc:sqlite:")
        ? SqlDialect.SQLITE
        : SqlDialect.MYSQL;
  }
}
