package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.sql.SqlTokens;

/**
 * The SQL of an upgrade, a downgrade or a stamp, for a database that someone else runs it on;
 * prints itself as a file for {@code sqlite3} or {@code mysql}.
 *
 * @param notes what whoever runs it should know
 * @param sections the statements, a section for each revision
 */
public record Script(SqlDialect dialect, List<String> notes, List<Section> sections) {
  /** Copies the lists. */
  public Script {
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
  }

  /** Statements that belong together. */
  public record Section(String title, List<String> statements) {
    /** Copies the statements. */
    public Section {
      statements = List.copyOf(statements);
    }
  }

  /** All statements, in order. */
  public List<String> statements() {
    return sections.stream().flatMap(it -> it.statements().stream()).toList();
  }

  /** The file, in UTF-8. */
  @Override
  public String toString() {
    return sections.stream()
        .map(it -> comment(it.title()) + "\n\n" + text(it))
        .collect(Collectors.joining("\n", top(), ""));
  }

  /**
   * SQLite's client goes on after an error unless it is told not to, and MySQL's takes a file for
   * what the machine's language would have it be.
   */
  private String top() {
    String how =
        switch (dialect) {
          case SQLITE -> "-- sqlite3 -bail; SQLite 3.35 or later\n" + foreignKeys();
          case MYSQL -> "SET NAMES utf8mb4;\n";
        };
    return notes.stream().map(it -> comment(it) + "\n").collect(Collectors.joining("", "", how))
        + "\n";
  }

  /** No SQL can ask for the setting and give it back, as SQLite's procedure would have it. */
  private String foreignKeys() {
    return statements().contains("PRAGMA foreign_keys = ON")
        ? "-- Leaves foreign keys on, for this connection alone; turn them off after it if they were"
            + " off.\n"
        : "";
  }

  private String text(Section section) {
    return section.statements().stream().map(it -> ended(it) + "\n").collect(Collectors.joining());
  }

  private static String comment(String text) {
    return "-- " + text.strip().replace("\n", "\n-- ");
  }

  /** Within a trigger of MySQL, a semicolon must not end the statement for its client. */
  private String ended(String sql) {
    List<SqlTokens.Token> tokens = SqlTokens.of(sql).list();
    boolean isSeveral = tokens.stream().anyMatch(it -> it.is(";"));
    String rest = tokens.isEmpty() ? sql : sql.substring(tokens.get(tokens.size() - 1).end());
    String line = rest.isBlank() ? "" : "\n";
    return isSeveral && dialect == SqlDialect.MYSQL
        ? "DELIMITER //\n" + sql + line + "//\nDELIMITER ;"
        : sql.stripTrailing() + line + (endsItself(tokens) ? "" : ";");
  }

  private static boolean endsItself(List<SqlTokens.Token> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(";");
  }
}
