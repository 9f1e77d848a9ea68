package workbook.migrate.ddl;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;
import workbook.migrate.sql.ColumnText;

/** What the type of a column is after changes. */
record TypeAfter(KeyType before, Ddl ddl) implements ColumnChange.Visitor<KeyType> {
  private static final Pattern TEXT = Pattern.compile("(?i)char|text|enum|\\bset\\b");

  static KeyType of(KeyType before, List<ColumnChange> changes, Ddl ddl) {
    KeyType after = before;
    for (ColumnChange change : changes) {
      after = change.accept(new TypeAfter(after, ddl));
    }
    return after;
  }

  @Override
  public KeyType type(Type type) {
    ColumnText said = ColumnText.parse("c " + ddl.type(type));
    String kept = TEXT.matcher(said.type()).find() ? before.collation() : null;
    return new KeyType(said.type(), said.collation().orElse(kept), before.counts());
  }

  @Override
  public KeyType counting(boolean counts) {
    return new KeyType(before.type(), before.collation(), counts);
  }

  @Override
  public KeyType collation(@Nullable String way) {
    return new KeyType(before.type(), way, before.counts());
  }

  @Override
  public KeyType nullability(boolean nullable) {
    return before;
  }

  @Override
  public KeyType defaultSql(@Nullable String sql) {
    return before;
  }

  @Override
  public KeyType name(String name) {
    return before;
  }

  @Override
  public KeyType comment(String text) {
    return before;
  }
}
