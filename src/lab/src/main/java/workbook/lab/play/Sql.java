package workbook.lab.play;

import java.util.List;
import java.util.stream.Collectors;

/**
 * SQL that ran, oldest first. Prints a statement a line, as in a script.
 *
 * @param statements the statements, with bound values as comments
 */
public record Sql(List<String> statements) {
  private static final String COMMENT = " -- ";

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
    int comment = statement.lastIndexOf(COMMENT);
    while (comment >= 0 && isQuoted(statement, comment)) {
      comment = statement.lastIndexOf(COMMENT, comment - 1);
    }
    return comment < 0
        ? statement + ";"
        : statement.substring(0, comment) + ";" + statement.substring(comment);
  }

  private static boolean isQuoted(String statement, int place) {
    return statement.substring(0, place).chars().filter(c -> c == '\'').count() % 2 == 1;
  }
}
