package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;

/** The change that takes a change of this column back. */
record ColumnBefore(Column column) implements ColumnChange.Visitor<ColumnChange> {
  /**
   * The changes that take these back; MySQL may have written a default anew for another type, and
   * one that is no text has lost its collation.
   */
  List<ColumnChange> undone(List<ColumnChange> changes) {
    List<ColumnChange> back = new ArrayList<>();
    changes.forEach(it -> back.add(it.accept(this)));
    boolean isTyped = back.stream().anyMatch(ColumnChange.NewType.class::isInstance);
    boolean isDefault = back.stream().anyMatch(ColumnChange.NewDefault.class::isInstance);
    if (isTyped && !isDefault && column.defaultSql() != null) {
      back.add(new ColumnChange.NewDefault(column.defaultSql()));
    }
    boolean isCollated = back.stream().anyMatch(ColumnChange.NewCollation.class::isInstance);
    boolean isLost =
        column.collation() != null && ColumnCopy.changed(column, changes).collation() == null;
    if (isLost && !isCollated) {
      back.add(new ColumnChange.NewCollation(column.collation()));
    }
    return back;
  }

  @Override
  public ColumnChange nullability(boolean nullable) {
    return new ColumnChange.Nullability(column.nullable());
  }

  @Override
  public ColumnChange type(Type type) {
    return new ColumnChange.NewType(column.type());
  }

  @Override
  public ColumnChange defaultSql(@Nullable String sql) {
    return new ColumnChange.NewDefault(column.defaultSql());
  }

  @Override
  public ColumnChange name(String name) {
    return new ColumnChange.NewName(column.name());
  }

  @Override
  public ColumnChange comment(String text) {
    return new ColumnChange.NewComment(Optional.ofNullable(column.comment()).orElse(""));
  }

  @Override
  public ColumnChange collation(@Nullable String way) {
    return new ColumnChange.NewCollation(column.collation());
  }

  /** A lone key of whole numbers counts where nobody said otherwise. */
  @Override
  public ColumnChange counting(boolean counts) {
    boolean counted =
        column.counting() == null
            ? column.isPrimaryKey() && column.type().isInteger()
            : column.counting().counts();
    return new ColumnChange.Counting(counted);
  }
}
