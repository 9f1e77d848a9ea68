package workbook.migrate.catalogue;

import java.util.Locale;
import workbook.migrate.sql.CreateIndexText;

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

  /** Whether it is an index about this column of this table. */
  boolean isIndexOf(String owner, String column) {
    return kind == Kind.INDEX
        && table.equalsIgnoreCase(owner)
        && new CreateIndexText(sql).isAbout(column);
  }

  @Override
  public String toString() {
    String what = kind.name().toLowerCase(Locale.ROOT) + " " + name;
    return table.isEmpty() ? what : what + " of " + table;
  }
}
