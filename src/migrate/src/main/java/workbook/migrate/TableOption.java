package workbook.migrate;

/** How a table is created. */
public enum TableOption implements TableItem {
  /** Not at all where one of this name is there. */
  IF_NOT_EXISTS,
  /** With types that SQLite enforces, as others always do. */
  STRICT,
  /** With the rows in the primary key's order, as MySQL always has them. */
  WITHOUT_ROWID
}
