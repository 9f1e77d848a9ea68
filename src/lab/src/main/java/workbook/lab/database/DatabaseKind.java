package workbook.lab.database;

/** The databases that the course works with. */
public enum DatabaseKind {
  SQLITE("SQLite"),
  MYSQL("MySQL");

  private final String label;

  DatabaseKind(String label) {
    this.label = label;
  }

  /** The database's own spelling of its name, for people. */
  public String label() {
    return label;
  }
}
