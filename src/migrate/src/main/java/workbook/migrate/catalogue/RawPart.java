package workbook.migrate.catalogue;

import java.util.Locale;

/**
 * A view, a trigger or an index that raw SQL made.
 *
 * @param table the table it is of, empty for a view
 * @param sql the statement that made it
 */
public record RawPart(Kind kind, String name, String table, String sql) {
  /** What it is. */
  public enum Kind {
    VIEW,
    TRIGGER,
    INDEX
  }

  /** Whether its text names this table or column. */
  public boolean mentions(String other) {
    return RawSql.of(sql).names(other);
  }

  @Override
  public String toString() {
    String what = kind.name().toLowerCase(Locale.ROOT) + " " + name;
    return table.isEmpty() ? what : what + " of " + table;
  }
}
