package workbook.migrate.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;

/** Applies changes to a column's definition. */
record ColumnEdit(ColumnText column, Ddl ddl) implements ColumnChange.Visitor<ColumnText> {
  static ColumnText apply(ColumnText column, List<ColumnChange> changes, Ddl ddl) {
    ColumnText changed = column;
    for (ColumnChange change : changes) {
      changed = change.accept(new ColumnEdit(changed, ddl));
    }
    return changed;
  }

  @Override
  public ColumnText nullability(boolean nullable) {
    return column.nullable(nullable);
  }

  @Override
  public ColumnText type(Type type) {
    return ddl.typed(column, type);
  }

  /** With what a change of the row sets the column to, which belongs to its default. */
  @Override
  public ColumnText defaultSql(@Nullable String sql) {
    ColumnText silent = column.without(Clause.Kind.DEFAULT).withoutUpdate();
    return sql == null
        ? silent
        : silent.with(Clause.Kind.DEFAULT, ddl.defaultOf(sql, column.type()));
  }

  @Override
  public ColumnText comment(String text) {
    ColumnText silent = column.without(Clause.Kind.COMMENT);
    return text.isEmpty() ? silent : silent.with(Clause.Kind.COMMENT, ddl.comment(text).strip());
  }

  /** The collation tells the character set. */
  @Override
  public ColumnText collation(@Nullable String way) {
    ColumnText silent = column.without(Clause.Kind.CHARACTER_SET, Clause.Kind.COLLATE);
    return way == null ? silent : silent.with(Clause.Kind.COLLATE, "COLLATE " + way);
  }

  @Override
  public ColumnText counting(boolean counts) {
    ColumnText silent = column.without(Clause.Kind.AUTO_INCREMENT);
    return counts ? silent.with(Clause.Kind.AUTO_INCREMENT, ddl.counting().strip()) : silent;
  }

  @Override
  public ColumnText name(String name) {
    return column.named(ddl.quote(name));
  }
}
