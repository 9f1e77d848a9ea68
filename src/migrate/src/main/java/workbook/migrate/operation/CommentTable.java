package workbook.migrate.operation;

/** Let the database say this of a table; SQLite has no place for that and leaves it out. */
public record CommentTable(String table, String comment) implements Operation {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.commentTable(this);
  }

  @Override
  public String toString() {
    return "commentTable(" + table + ")";
  }
}
