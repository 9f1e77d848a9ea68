package workbook.migrate;

import org.jspecify.annotations.Nullable;

/** One thing that {@link Operations#alterColumn} changes. */
public sealed interface ColumnChange {
  /** Calls the visitor's method for this kind of change. */
  <R> R accept(Visitor<R> visitor);

  /** Whether the column takes NULL. */
  record Nullability(boolean nullable) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nullability(nullable);
    }
  }

  /** The column's type. */
  record NewType(Type type) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.type(type);
    }
  }

  /** The column's default as SQL, null to drop it. */
  record NewDefault(@Nullable String sql) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.defaultSql(sql);
    }
  }

  /** The column's name. */
  record NewName(String name) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(name);
    }
  }

  /** What the database says of the column. */
  record NewComment(String text) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comment(text);
    }
  }

  /** How the column's texts are compared, null for the usual way of its table. */
  record NewCollation(@Nullable String way) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.collation(way);
    }
  }

  /** Whether the column counts itself up. */
  record Counting(boolean counts) implements ColumnChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.counting(counts);
    }
  }

  /** A method for each kind of change. */
  interface Visitor<R> {
    /** Whether the column takes NULL. */
    R nullability(boolean nullable);

    /** The column's type. */
    R type(Type type);

    /** The column's default. */
    R defaultSql(@Nullable String sql);

    /** The column's name. */
    R name(String name);

    /** What the database says of it. */
    R comment(String text);

    /** How its texts are compared. */
    R collation(@Nullable String way);

    /** Whether it counts itself up. */
    R counting(boolean counts);
  }
}
