package workbook.lab.database;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The SQL that ran: the newest thousand statements, none of them endless. */
final class StatementLog {
  private static final int STATEMENTS = 1_000;
  private static final int CHARACTERS = 10_000;

  private final Deque<String> statements = new ArrayDeque<>();
  private long added;

  synchronized void add(String sql) {
    if (statements.size() == STATEMENTS) {
      statements.removeFirst();
    }
    added++;
    String text = sql.strip();
    statements.addLast(
        text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS - 1) + "…");
  }

  synchronized long added() {
    return added;
  }

  synchronized List<String> statements() {
    return List.copyOf(statements);
  }

  synchronized void clear() {
    statements.clear();
  }
}
