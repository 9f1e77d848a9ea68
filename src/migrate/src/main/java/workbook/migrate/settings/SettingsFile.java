package workbook.migrate.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import workbook.migrate.MigrationException;
import workbook.migrate.source.FileNames;

/** Reads {@code migrate.yaml}. */
final class SettingsFile {
  private static final List<String> USUAL_FOLDERS =
      Settings.USUAL.folders().stream().map(Path::toString).toList();
  private static final Set<String> DATABASE = Set.of("url", "user", "password");

  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");
  private static final Pattern QUOTES = Pattern.compile("[\"']");
  private static final String DURATIONS = "10s, 2m";

  private final @Nullable Path folder;
  private final Entry all;

  private SettingsFile(@Nullable Path folder, Entry all) {
    this.folder = folder;
    this.all = all;
  }

  static Settings read(@Nullable Path file, List<String> given) {
    Node written = file == null ? Entry.nothing() : root(file);
    Entry all = new Entry("", GivenSettings.over(written, given));
    return new SettingsFile(file == null ? null : file.getParent(), all).settings();
  }

  private static Node root(Path file) {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    try {
      return new Compose(settings).composeString(Files.readString(file)).orElseGet(Entry::nothing);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(it -> it.getLine() + 1).orElse(1);
      throw MigrationException.because(e, "broken-settings", file + ":" + line, e.getProblem());
    } catch (CharacterCodingException e) {
      throw MigrationException.because(e, "not-utf8", file);
    } catch (IOException e) {
      throw MigrationException.because(e, "no-settings", file);
    }
  }

  private Settings settings() {
    all.only(
        "folders",
        "class_path",
        "packages",
        "entities",
        "hibernate",
        "file_template",
        "truncate_slug_length",
        "timezone",
        "wait",
        "default",
        "databases",
        "placeholders",
        "history",
        "refuse_changes",
        "after_write");
    return new Settings(
        all.get("folders").map(Entry::texts).orElse(USUAL_FOLDERS).stream()
            .map(this::besideTheFile)
            .toList(),
        all.get("class_path").map(Entry::texts).orElse(List.of()).stream()
            .map(this::besideTheFile)
            .toList(),
        all.get("packages").map(Entry::texts).orElse(List.of()),
        all.get("entities").map(Entry::texts).orElse(List.of()).stream()
            .map(this::folderOrPackage)
            .toList(),
        values("hibernate"),
        fileNames(),
        all.get("default").map(Entry::text).orElse(null),
        databases(),
        all.get("wait").map(SettingsFile::duration).orElse(Settings.USUAL.patience()),
        values("placeholders"),
        all.get("history").map(Entry::flag).orElse(Settings.USUAL.keepsHistory()),
        all.get("refuse_changes").map(Entry::flag).orElse(Settings.USUAL.refusesChanges()),
        all.get("after_write").map(SettingsFile::commands).orElse(List.of()));
  }

  private Path besideTheFile(String name) {
    return folder == null ? Path.of(name) : folder.resolve(name);
  }

  /** A folder beside the file, where there is one of that name. */
  private String folderOrPackage(String entities) {
    Path beside = besideTheFile(entities);
    return Files.isDirectory(beside) ? beside.toString() : entities;
  }

  private FileNames fileNames() {
    return new FileNames(
        all.get("file_template").map(Entry::text).orElse(FileNames.USUAL.template()),
        all.get("truncate_slug_length").map(Entry::number).orElse(FileNames.USUAL.slugLength()),
        all.get("timezone").map(SettingsFile::zone).orElse(FileNames.USUAL.zone()));
  }

  private Map<String, DatabaseSettings> databases() {
    Map<String, DatabaseSettings> databases = new LinkedHashMap<>();
    all.get("databases")
        .ifPresent(it -> it.entries().forEach((name, one) -> databases.put(name, database(one))));
    return databases;
  }

  private static DatabaseSettings database(Entry entry) {
    if (entry.isNothing()) {
      throw entry.lacks("url");
    }
    if (!(entry.node() instanceof MappingNode)) {
      return new DatabaseSettings(entry.setting(), null, null);
    }
    entry.only(DATABASE.toArray(String[]::new));
    return new DatabaseSettings(
        entry.get("url").orElseThrow(() -> entry.lacks("url")).setting(),
        entry.get("user").map(Entry::setting).orElse(null),
        entry.get("password").map(Entry::setting).orElse(null));
  }

  private Map<String, String> values(String setting) {
    Map<String, String> values = new LinkedHashMap<>();
    all.get(setting)
        .ifPresent(it -> it.entries().forEach((name, one) -> values.put(name, one.text())));
    return values;
  }

  private static List<List<String>> commands(Entry entry) {
    return entry.texts().stream().map(SettingsFile::words).toList();
  }

  /** The words of a command; quotes hold one together that has blanks. */
  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(it -> QUOTES.matcher(it.group()).replaceAll(""))
        .toList();
  }

  private static Duration duration(Entry entry) {
    String text = entry.text();
    try {
      Duration duration = Duration.parse("PT" + (text.matches("\\d+") ? text + "s" : text));
      if (!duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeException e) {
      throw entry.wrong(DURATIONS, e);
    }
    throw entry.wrong(DURATIONS, null);
  }

  private static ZoneId zone(Entry entry) {
    try {
      return ZoneId.of(entry.text());
    } catch (DateTimeException e) {
      throw entry.wrong("UTC, Asia/Tokyo", e);
    }
  }
}
