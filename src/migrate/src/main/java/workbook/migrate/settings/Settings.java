package workbook.migrate.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.source.ClassPath;
import workbook.migrate.source.FileNames;

/**
 * The settings of a project, as {@code migrate.yaml} has them.
 *
 * <pre>{@code
 * folders: [migrations]        # new revisions go into the first
 * default: dev
 * databases:
 *   dev: jdbc:sqlite:dev.db
 *   prod:
 *     url: jdbc:mysql://db.example.com/shop
 *     user: ${PROD_USER}
 *     password: ${PROD_PASSWORD}
 * }</pre>
 *
 * @param folders of revisions as sources, relative to the folder of the file
 * @param classPath libraries, and folders of classes or libraries, that revisions and entities see
 *     beside this program
 * @param packages of revisions as classes
 * @param entities folders of sources, or packages of classes, that say what the schema is to be
 * @param fileNames how files of new revisions are named
 * @param defaultDatabase the one that is meant where none is named; null when there is none
 * @param databases by name, as they are written, with places for values of the environment
 * @param patience how long to wait for another deployer, and for a table that is in use
 * @param hibernate settings of Hibernate by which the application reads the entities
 * @param placeholders values that revisions name
 * @param keepsHistory whether each step is noted in the table {@code alembic_history}
 * @param refusesChanges whether an upgrade wants all that ran to be as it was then
 * @param afterWrite commands that run for each new file
 */
public record Settings(
    List<Path> folders,
    List<Path> classPath,
    List<String> packages,
    List<String> entities,
    Map<String, String> hibernate,
    FileNames fileNames,
    @Nullable String defaultDatabase,
    Map<String, DatabaseSettings> databases,
    Duration patience,
    Map<String, String> placeholders,
    boolean keepsHistory,
    boolean refusesChanges,
    List<List<String>> afterWrite) {
  /** What holds where nothing is said. */
  public static final Settings USUAL =
      new Settings(
          List.of(Path.of("migrations")),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          FileNames.USUAL,
          null,
          Map.of(),
          Duration.ofSeconds(10),
          Map.of(),
          true,
          false,
          List.of());

  /** Copies the collections. */
  public Settings {
    folders = List.copyOf(folders);
    classPath = List.copyOf(classPath);
    packages = List.copyOf(packages);
    entities = List.copyOf(entities);
    hibernate = Map.copyOf(hibernate);
    databases = Map.copyOf(new LinkedHashMap<>(databases));
    placeholders = Map.copyOf(placeholders);
    afterWrite = afterWrite.stream().map(List::copyOf).toList();
  }

  /** The same, with other folders. */
  public Settings withFolders(List<Path> others) {
    return new Settings(
        others,
        classPath,
        packages,
        entities,
        hibernate,
        fileNames,
        defaultDatabase,
        databases,
        patience,
        placeholders,
        keepsHistory,
        refusesChanges,
        afterWrite);
  }

  /**
   * The settings in a file.
   *
   * @throws MigrationException when the file says something else than it may; the message names the
   *     line
   */
  public static Settings read(Path file) {
    return SettingsFile.read(file, List.of());
  }

  /**
   * The settings in a file, with others in their place or beside them.
   *
   * @param file null where there is none, and only these hold
   * @param given settings as if they stood in the file, such as {@code wait=30s}, {@code
   *     databases.dev.user=me} or {@code packages=[com.example]}; the last of one name counts
   * @throws MigrationException when one of them says something else than it may
   */
  public static Settings read(@Nullable Path file, List<String> given) {
    return SettingsFile.read(file, given);
  }

  /**
   * What revisions and entities see.
   *
   * @throws MigrationException when a library is not there
   */
  public ClassPath libraries() {
    return ClassPath.with(classPath);
  }

  /**
   * A database by its name, or the default one.
   *
   * @param name null for the default one
   * @param environment where it takes values from
   * @throws MigrationException when there is no such database, or the environment lacks a value
   */
  public DatabaseAddress database(@Nullable String name, Map<String, String> environment) {
    String wanted = name == null ? defaultName().orElseThrow(this::unclear) : name;
    DatabaseSettings found = databases.get(wanted);
    if (found == null) {
      throw MigrationException.of("unknown-database", DatabaseAddress.shown(wanted), names());
    }
    return found.address(environment);
  }

  /** The database that is meant where none is named: the only one, or the one that is so marked. */
  public Optional<String> defaultName() {
    if (defaultDatabase != null) {
      return Optional.of(defaultDatabase);
    }
    return databases.size() == 1 ? databases.keySet().stream().findFirst() : Optional.empty();
  }

  private MigrationException unclear() {
    return MigrationException.of("no-default-database", names());
  }

  private String names() {
    return databases.isEmpty()
        ? "-"
        : String.join(", ", databases.keySet().stream().sorted().toList());
  }
}
