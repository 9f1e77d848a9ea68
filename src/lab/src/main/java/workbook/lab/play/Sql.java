package workbook.lab.play;

import java.util.List;
import java.util.stream.Collectors;

/**
 * SQL that ran, oldest first. Prints a statement a line, as in a script.
 *
 * @param statements the statements, with bound values as comments
 */
public record Sql(List<String> statements) {
  /** Copies the list. */
  public Sql {
    statements = List.copyOf(statements);
  }

  @Override
  public String toString() {
    return statements.isEmpty()
        ? PlayTexts.of("sql.none")
        : statements.stream().map(Sql::ended).collect(Collectors.joining("\n"));
  }

  /** The semicolon stands before a comment with values. */
  private static String ended(String statement) {
    int comment = statement.lastIndexOf(" -- ");
    return comment < 0
        ? statement + ";"
        : statement.substring(0, comment) + ";" + statement.substring(comment);
  }
}
