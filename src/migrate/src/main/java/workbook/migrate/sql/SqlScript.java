package workbook.migrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Several statements in a text, each ended by a semicolon. Those within {@code BEGIN … END} of a
 * trigger or routine belong to it.
 */
public final class SqlScript {
  private static final Set<String> ROUTINES = Set.of("TRIGGER", "PROCEDURE", "FUNCTION", "EVENT");
  private static final Set<String> ENDED_BY_NAME = Set.of("IF", "LOOP", "WHILE", "REPEAT");

  private final String text;
  private final List<SqlTokens.Token> tokens;
  private final List<Statement> statements = new ArrayList<>();

  private SqlScript(String text) {
    this.text = text;
    this.tokens = SqlTokens.of(text).list();
  }

  /** A statement without its semicolon, and where in the text it begins. */
  public record Statement(String sql, int begin) {}

  /** The statements of a text, in order. */
  public static List<Statement> statements(String text) {
    SqlScript script = new SqlScript(text);
    int next = 0;
    while (next < script.tokens.size()) {
      next = script.readStatement(next);
    }
    return List.copyOf(script.statements);
  }

  private int readStatement(int first) {
    int end = first;
    int depth = 0;
    boolean isRoutine = false;
    while (end < tokens.size() && !(depth == 0 && tokens.get(end).is(";"))) {
      isRoutine |= tokens.get(first).is("CREATE") && isOneOf(ROUTINES, end);
      depth += isRoutine ? step(end) : 0;
      end++;
    }
    if (end > first) {
      int begin = tokens.get(first).begin();
      statements.add(new Statement(text.substring(begin, tokens.get(end - 1).end()), begin));
    }
    return end + 1;
  }

  private int step(int at) {
    SqlTokens.Token token = tokens.get(at);
    boolean ends = token.is("END") && !(at + 1 < tokens.size() && isOneOf(ENDED_BY_NAME, at + 1));
    boolean begins = token.is("BEGIN") || (token.is("CASE") && !tokens.get(at - 1).is("END"));
    return ends ? -1 : begins ? 1 : 0;
  }

  private boolean isOneOf(Set<String> words, int at) {
    return words.stream().anyMatch(tokens.get(at)::is);
  }
}
