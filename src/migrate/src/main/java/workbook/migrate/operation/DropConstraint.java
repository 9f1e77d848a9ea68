package workbook.migrate.operation;

/** Drop a rule by its name. */
public record DropConstraint(String table, String name) implements Operation {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropConstraint(this);
  }

  @Override
  public String toString() {
    return "dropConstraint(" + table + ", " + name + ")";
  }
}
