package workbook.migrate.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.SqlMigration;
import workbook.migrate.graph.Node;
import workbook.migrate.sql.SqlScript;

/**
 * A revision as a file of SQL: comments at its beginning say what Java revisions say in their
 * annotation, and the lines {@code -- upgrade} and {@code -- downgrade} begin its two ways.
 */
final class SqlRevision {
  private static final Pattern FACT =
      Pattern.compile("--\\h*(revision|parents|labels|dependencies|created|message):\\h*(.*)");
  private static final Pattern UPGRADE = section("upgrade");
  private static final Pattern DOWNGRADE = section("downgrade");
  private static final Pattern IRREVERSIBLE =
      Pattern.compile("(?mi)^--\\h*irreversible:\\h*(.+?)\\s*$");

  private final Path file;
  private final String text;

  private SqlRevision(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The revision in a file.
   *
   * @throws MigrationException when the file does not say its id, or has no upgrade
   */
  static Node read(Path file) {
    return new SqlRevision(file, SourceFiles.text(file)).node();
  }

  private Node node() {
    Matcher upgrade = UPGRADE.matcher(text);
    if (!upgrade.find()) {
      throw MigrationException.of("sql-without-upgrade", file);
    }
    Map<String, String> facts = facts(text.substring(0, upgrade.start()));
    String id = facts.getOrDefault("revision", "");
    if (id.isEmpty()) {
      throw MigrationException.of("sql-without-id", file);
    }
    return new Node(
        id,
        list(facts, "parents"),
        list(facts, "labels"),
        list(facts, "dependencies"),
        facts.getOrDefault("created", ""),
        facts.getOrDefault("message", String.valueOf(file.getFileName())),
        file.toString(),
        migration(upgrade.end()));
  }

  private SqlMigration migration(int begin) {
    Matcher downgrade = DOWNGRADE.matcher(text);
    boolean hasWayBack = downgrade.find(begin);
    int end = hasWayBack ? downgrade.start() : text.length();
    Matcher irreversible = IRREVERSIBLE.matcher(text);
    return new SqlMigration(
        file.toString(),
        statements(begin, end),
        hasWayBack ? statements(downgrade.end(), text.length()) : List.of(),
        irreversible.find() ? irreversible.group(1) : hasWayBack ? null : noDowngrade());
  }

  private @Nullable String noDowngrade() {
    return MigrationException.of("sql-without-downgrade", file).getMessage();
  }

  private List<SqlMigration.Statement> statements(int begin, int end) {
    return SqlScript.statements(text.substring(begin, end)).stream()
        .map(it -> new SqlMigration.Statement(it.sql(), line(begin + it.begin())))
        .toList();
  }

  private int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(it -> it == '\n').count();
  }

  private static Map<String, String> facts(String header) {
    Map<String, String> facts = new HashMap<>();
    Matcher fact = FACT.matcher(header);
    while (fact.find()) {
      String value = fact.group(2).strip();
      if (!value.isEmpty()) {
        facts.putIfAbsent(fact.group(1), value);
      }
    }
    return facts;
  }

  private static List<String> list(Map<String, String> facts, String key) {
    return Arrays.stream(facts.getOrDefault(key, "").split("[,\\s]+"))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static Pattern section(String name) {
    return Pattern.compile("(?mi)^--\\h*" + name + "\\h*$");
  }
}
