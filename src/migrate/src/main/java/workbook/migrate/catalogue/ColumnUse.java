package workbook.migrate.catalogue;

import java.util.List;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.sql.SqlTokens;

/** Whether a rule or an index is about a column of its table. */
record ColumnUse(String column) implements Constraint.Visitor<Boolean> {
  boolean isAbout(Constraint constraint) {
    return constraint.accept(this);
  }

  /** Whether it is about this column and others. */
  boolean shares(Constraint constraint) {
    return constraint instanceof Constraint.Unique unique
        && unique.columns().size() > 1
        && isAbout(constraint);
  }

  boolean isAbout(Index index) {
    return index.parts().stream().anyMatch(this::isIn)
        || (index.where() != null && isIn(index.where()));
  }

  /** Whether it is about this column and others. */
  boolean shares(Index index) {
    return index.parts().size() > 1 && isAbout(index);
  }

  private boolean isIn(Index.Part part) {
    return part instanceof Index.Of of
        ? of.column().equalsIgnoreCase(column)
        : isIn(((Index.Expression) part).sql());
  }

  private boolean isIn(String sql) {
    return SqlTokens.of(sql).mention(column);
  }

  private boolean isIn(List<String> columns) {
    return Names.contain(columns, column);
  }

  @Override
  public Boolean primaryKey(Constraint.PrimaryKey key) {
    return isIn(key.columns());
  }

  @Override
  public Boolean unique(Constraint.Unique unique) {
    return isIn(unique.columns());
  }

  @Override
  public Boolean check(Constraint.Check check) {
    return isIn(check.condition());
  }

  @Override
  public Boolean foreignKey(Constraint.ForeignKey key) {
    return isIn(key.columns());
  }
}
