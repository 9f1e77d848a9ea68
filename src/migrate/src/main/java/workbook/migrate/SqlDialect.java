package workbook.migrate;

/** A database's own SQL. */
public enum SqlDialect {
  SQLITE,
  MYSQL
}
