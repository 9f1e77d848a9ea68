package workbook.migrate.ddl;

import workbook.migrate.Constraint;

/** Writes a constraint as it stands in a table's definition. */
record ConstraintText(Ddl ddl) implements Constraint.Visitor<String> {
  @Override
  public String primaryKey(Constraint.PrimaryKey constraint) {
    return "PRIMARY KEY (" + ddl.quoted(constraint.columns()) + ")";
  }

  @Override
  public String unique(Constraint.Unique constraint) {
    return named(constraint) + "UNIQUE (" + ddl.quoted(constraint.columns()) + ")";
  }

  @Override
  public String check(Constraint.Check constraint) {
    return named(constraint) + "CHECK (" + constraint.condition() + ")";
  }

  @Override
  public String foreignKey(Constraint.ForeignKey constraint) {
    return named(constraint)
        + "FOREIGN KEY ("
        + ddl.quoted(constraint.columns())
        + ") REFERENCES "
        + ddl.quote(constraint.table())
        + " ("
        + ddl.quoted(constraint.targets())
        + ")"
        + (constraint.onDelete() == null ? "" : " ON DELETE " + constraint.onDelete().sql())
        + (constraint.onUpdate() == null ? "" : " ON UPDATE " + constraint.onUpdate().sql())
        + deferral(constraint);
  }

  private static String deferral(Constraint.ForeignKey constraint) {
    if (constraint.deferral() == null) {
      return "";
    }
    boolean late = constraint.deferral() == Constraint.Deferral.INITIALLY_DEFERRED;
    return late ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE";
  }

  private String named(Constraint constraint) {
    return "CONSTRAINT " + ddl.quote(constraint.name()) + " ";
  }
}
