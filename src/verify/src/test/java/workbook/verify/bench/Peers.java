package workbook.verify.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.apache.ibatis.migration.DataSourceConnectionProvider;
import org.apache.ibatis.migration.FileMigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.flywaydb.core.Flyway;
import workbook.migrate.RanStep;

/** The same chain through other tools, which take it as SQL files. */
final class Peers {
  private static final PrintStream QUIET =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private Peers() {}

  /** The statements and a version update each, with a commit each, and nothing else. */
  static void jdbc(BenchDatabase database, List<RanStep> steps) throws Exception {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("CREATE TABLE version (v VARCHAR(32) NOT NULL PRIMARY KEY)");
      statement.execute("INSERT INTO version VALUES ('')");
      connection.commit();
      for (RanStep step : steps) {
        for (String sql : step.statements()) {
          statement.execute(sql);
        }
        statement.executeUpdate("UPDATE version SET v = '" + step.id() + "'");
        connection.commit();
      }
    }
  }

  static void flyway(BenchDatabase database, Path files) {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations("filesystem:" + files)
        .load()
        .migrate();
  }

  static void liquibase(BenchDatabase database, Path files) throws Exception {
    var target =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(database.connect()));
    Map<String, Object> quiet = Map.of(Scope.Attr.ui.name(), new LoggerUIService());
    Scope.child(
        quiet,
        () -> {
          try (Liquibase liquibase =
              new Liquibase("changes.sql", new DirectoryResourceAccessor(files), target)) {
            liquibase.update(new Contexts());
          }
        });
  }

  static void mybatis(BenchDatabase database, Path files) {
    new UpOperation()
        .operate(
            new DataSourceConnectionProvider(database.source()),
            new FileMigrationLoader(files.toFile(), "UTF-8", new java.util.Properties()),
            null,
            QUIET);
  }

  /** Writes what each of them wants: a file a step, or one file of all. */
  static void write(List<RanStep> steps, Path folder) throws Exception {
    Files.createDirectories(folder.resolve("flyway"));
    Files.createDirectories(folder.resolve("mybatis"));
    Files.createDirectories(folder.resolve("liquibase"));
    Chain.write(steps, folder.resolve("flyway"), "V%d__step.sql");
    Chain.write(steps, folder.resolve("mybatis"), "%014d_step.sql");
    Files.writeString(
        folder.resolve("mybatis/00000000000000_changelog.sql"),
        "CREATE TABLE CHANGELOG (ID NUMERIC(20,0) NOT NULL, APPLIED_AT VARCHAR(25) NOT NULL,"
            + " DESCRIPTION VARCHAR(255) NOT NULL, PRIMARY KEY (ID));\n");
    String changes =
        IntStream.range(0, steps.size())
            .mapToObj(i -> change(i, steps.get(i)))
            .collect(Collectors.joining("\n", "--liquibase formatted sql\n\n", "\n"));
    Files.writeString(folder.resolve("liquibase/changes.sql"), changes);
  }

  private static String change(int i, RanStep step) {
    return "--changeset us:" + i + "\n" + String.join(";\n", step.statements()) + ";\n";
  }
}
