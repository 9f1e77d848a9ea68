package workbook.migrate.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;

/** A copy of a column with something else about it. */
final class ColumnCopy implements ColumnChange.Visitor<Column> {
  private final Column from;

  ColumnCopy(Column from) {
    this.from = from;
  }

  static Column changed(Column column, List<ColumnChange> changes) {
    Column copy = column;
    for (ColumnChange change : changes) {
      copy = change.accept(new ColumnCopy(copy));
    }
    return copy;
  }

  @Override
  public Column nullability(boolean nullable) {
    return with(from.name(), from.type(), nullable, from.isPrimaryKey(), from.isUnique());
  }

  @Override
  public Column name(String name) {
    return with(name, from.type(), from.nullable(), from.isPrimaryKey(), from.isUnique());
  }

  /** The column, no longer of the primary key; what was required stays so. */
  Column withoutKey() {
    return with(from.name(), from.type(), from.nullable(), false, from.isUnique());
  }

  /** The column, no longer unique by itself. */
  Column withoutUnique() {
    return with(from.name(), from.type(), from.nullable(), from.isPrimaryKey(), false);
  }

  private Column with(
      String name, Type type, boolean nullable, boolean isPrimaryKey, boolean isUnique) {
    return new Column(
        name,
        type,
        nullable,
        isPrimaryKey,
        isUnique,
        from.defaultSql(),
        from.generated(),
        from.counting(),
        from.collation(),
        from.comment());
  }

  /** What holds for texts only goes where the new type is none. */
  @Override
  public Column type(Type type) {
    String collation = TypeText.isText(type) ? from.collation() : null;
    return saying(type, from.defaultSql(), from.generated(), from.counting(), collation);
  }

  @Override
  public Column defaultSql(@Nullable String sql) {
    return saying(from.type(), sql, from.generated(), from.counting(), from.collation());
  }

  @Override
  public Column collation(@Nullable String way) {
    return saying(from.type(), from.defaultSql(), from.generated(), from.counting(), way);
  }

  @Override
  public Column counting(boolean counts) {
    Column.Counting counting = new Column.Counting(counts, 0);
    return saying(from.type(), from.defaultSql(), from.generated(), counting, from.collation());
  }

  /** The column made from another expression. */
  Column generated(Column.Generated how) {
    return saying(from.type(), from.defaultSql(), how, from.counting(), from.collation());
  }

  private Column saying(
      Type type,
      @Nullable String defaultSql,
      Column.@Nullable Generated generated,
      Column.@Nullable Counting counting,
      @Nullable String collation) {
    return new Column(
        from.name(),
        type,
        from.nullable(),
        from.isPrimaryKey(),
        from.isUnique(),
        defaultSql,
        generated,
        counting,
        collation,
        from.comment());
  }

  @Override
  public Column comment(String text) {
    return from.comment(text);
  }
}
