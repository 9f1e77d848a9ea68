package workbook.cli.migrate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import workbook.cli.CliException;
import workbook.cli.CliTexts;
import workbook.migrate.Migrations;
import workbook.migrate.settings.DatabaseAddress;
import workbook.migrate.settings.Settings;
import workbook.migrate.source.EntityClasses;

/** The migration engine on the command line: what all its commands share. */
@Command(
    name = "migrate",
    description = "Write revisions and run them on a database of yours.",
    subcommands = {
      InitCommand.class,
      RevisionCommand.class,
      MergeCommand.class,
      UpgradeCommand.class,
      DowngradeCommand.class,
      StampCommand.class,
      CurrentCommand.class,
      HeadsCommand.class,
      BranchesCommand.class,
      HistoryCommand.class,
      GraphCommand.class,
      ShowCommand.class,
      EditCommand.class,
      RebaseCommand.class,
      CheckCommand.class,
      ReflectCommand.class,
      SquashCommand.class,
      VerifyCommand.class,
      JournalCommand.class,
      EnsureVersionCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:it can't be done; the message says why",
      "2:the command line makes no sense",
      "3:the answer is no: not at the heads, not as the entities say, or changed since it ran"
    })
public final class MigrateCommand {
  /** The answer to a question is no. */
  static final int NO = 3;

  private static final String USUAL_DATABASE = "jdbc:sqlite:workbook-migrate.db";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "<file>",
      scope = ScopeType.INHERIT,
      description = "The settings (default: migrate.yaml, if there is one).")
  private @Nullable Path config;

  @Option(
      names = "--set",
      paramLabel = "<setting=value>",
      scope = ScopeType.INHERIT,
      description =
          "A setting as if it stood in the settings: wait=30s, placeholders.owner=app,"
              + " packages=[com.example]. Several are possible.")
  private List<String> given = List.of();

  @Option(
      names = {"-f", "--folder"},
      paramLabel = "<folder>",
      scope = ScopeType.INHERIT,
      description = "Where the revisions are (default: migrations). Several are possible.")
  private @Nullable List<Path> folders;

  @Option(
      names = {"-d", "--database"},
      paramLabel = "<name or url>",
      scope = ScopeType.INHERIT,
      description =
          "A database of the settings, or a JDBC address. Without settings: DATABASE_URL, with"
              + " DATABASE_USER and DATABASE_PASSWORD; else a file of SQLite here.")
  private @Nullable String database;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description =
          "Answer in JSON on standard output, also what goes wrong: an object with the one field"
              + " error, and the same exit code.")
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more: all of a revision, the SQL that runs.")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but errors.")
  private boolean quiet;

  private final Map<String, String> environment = System.getenv();

  Settings settings() {
    Settings read = Settings.read(config().orElse(null), given);
    return folders == null ? read : read.withFolders(folders);
  }

  /** The settings' file; empty when there is none and none was asked for. */
  private Optional<Path> config() {
    return Optional.of(configFile()).filter(it -> config != null || Files.exists(it));
  }

  /** Where the settings are, or are to be. */
  Path configFile() {
    return config == null ? Path.of("migrate.yaml") : config;
  }

  /** The revisions, without a database. */
  Migrations revisions() {
    return Migrations.of(settings());
  }

  /** The same, and none of a folder in which the first is yet to be written. */
  Migrations revisionsSoFar() {
    Settings settings = settings();
    return Migrations.of(
        settings.withFolders(settings.folders().stream().filter(Files::isDirectory).toList()));
  }

  /** The revisions, for the database that is meant. */
  Migrations migrations() {
    return revisions().on(database());
  }

  /** The entities that say what the schema is to be. */
  List<Class<?>> entities() {
    Settings settings = settings();
    return EntityClasses.in(settings.entities(), settings.libraries());
  }

  /** The same, where a database is named or a file of one is here; else empty. */
  Optional<Migrations> migrationsIfConnected() {
    Settings settings = settings();
    boolean named =
        database != null
            || settings.defaultName().isPresent()
            || environment.containsKey("DATABASE_URL")
            || Files.exists(Path.of("workbook-migrate.db"));
    return named ? Optional.of(Migrations.of(settings).on(address(settings))) : Optional.empty();
  }

  /** The database that is meant; a reader is told when it is a file that is not there yet. */
  DatabaseAddress database() {
    DatabaseAddress address = address();
    if (address.isOfNewFile() && !json) {
      screen().note(CliTexts.of("new-database", address));
    }
    return address;
  }

  DatabaseAddress address() {
    return address(settings());
  }

  private DatabaseAddress address(Settings settings) {
    if (database != null && database.startsWith("jdbc:")) {
      return DatabaseAddress.of(database, environment);
    }
    if (database != null || !settings.databases().isEmpty()) {
      return settings.database(database, environment);
    }
    return DatabaseAddress.of(
        environment.getOrDefault("DATABASE_URL", USUAL_DATABASE), environment);
  }

  Screen screen() {
    return new Screen(spec.commandLine().getOut(), spec.commandLine().getErr(), json, quiet);
  }

  boolean isVerbose() {
    return verbose;
  }

  /** The only revision that a name stands for. */
  String only(Migrations revisions, String name) {
    List<String> found = revisions.show(name).entries().stream().map(it -> it.id()).toList();
    if (found.size() != 1) {
      throw CliException.of("not-one-revision", name, found.size());
    }
    return found.get(0);
  }
}
