package workbook.migrate.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;

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
    return column.typed(ddl.type(type));
  }

  @Override
  public ColumnText defaultSql(@Nullable String sql) {
    return sql == null ? column.withoutDefault() : column.withDefault(sql);
  }

  @Override
  public ColumnText comment(String text) {
    return column.withoutComment().and(ddl.comment(text));
  }

  @Override
  public ColumnText counting(boolean counts) {
    return counts ? column.withoutCounting().and(ddl.counting()) : column.withoutCounting();
  }

  @Override
  public ColumnText name(String name) {
    return column.named(ddl.quote(name));
  }
}
