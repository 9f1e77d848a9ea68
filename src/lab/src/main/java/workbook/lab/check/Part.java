package workbook.lab.check;

/**
 * One fact about a schema, in words that hold on every database.
 *
 * @param what the thing: {@code user}, {@code user.email}, {@code user (email)}
 * @param value what it is: {@code table}, {@code varchar(120) not null}, {@code unique}
 */
public record Part(String what, String value) {

  /** A table with this name. */
  public static Part table(String name) {
    return new Part(name, "table");
  }

  /** A column, {@code column("user.name", "varchar(50) not null")}. */
  public static Part column(String name, String type) {
    return new Part(name, type);
  }

  /** The primary key of a table. */
  public static Part primaryKey(String table, String... columns) {
    return new Part(named(table, columns), "primary key");
  }

  /** Columns whose values are unique, be it by a constraint or by an index. */
  public static Part unique(String table, String... columns) {
    return new Part(named(table, columns), "unique");
  }

  /** An index that isn't unique. */
  public static Part index(String table, String... columns) {
    return new Part(named(table, columns), "index");
  }

  private static String named(String table, String... columns) {
    return table + " (" + String.join(", ", columns) + ")";
  }
}
