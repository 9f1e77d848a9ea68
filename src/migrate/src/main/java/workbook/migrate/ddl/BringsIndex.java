package workbook.migrate.ddl;

import workbook.migrate.Constraint;

/** Whether MySQL makes an index for a constraint. */
record BringsIndex() implements Constraint.Visitor<Boolean> {
  @Override
  public Boolean primaryKey(Constraint.PrimaryKey constraint) {
    return true;
  }

  @Override
  public Boolean unique(Constraint.Unique constraint) {
    return true;
  }

  @Override
  public Boolean check(Constraint.Check constraint) {
    return false;
  }

  @Override
  public Boolean foreignKey(Constraint.ForeignKey constraint) {
    return true;
  }
}
