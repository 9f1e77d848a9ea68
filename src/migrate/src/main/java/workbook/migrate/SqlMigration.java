package workbook.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that is written in SQL.
 *
 * @param file where it stands
 * @param irreversible why there is no way back; null where there is one
 */
public record SqlMigration(
    String file, List<Statement> up, List<Statement> down, @Nullable String irreversible)
    implements Migration {
  /** Copies the statements. */
  public SqlMigration {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /** A statement and the line where it begins. */
  public record Statement(String sql, int line) {}

  @Override
  public void upgrade(Operations op) {
    up.forEach(it -> op.executeFrom(place("upgrade", it), it.sql()));
  }

  @Override
  public void downgrade(Operations op) {
    if (irreversible != null) {
      throw op.irreversible(irreversible);
    }
    down.forEach(it -> op.executeFrom(place("downgrade", it), it.sql()));
  }

  private StackTraceElement place(String section, Statement statement) {
    return new StackTraceElement("sql", section, file, statement.line());
  }
}
