package workbook.migrate.ddl;

import workbook.migrate.sql.CreateTableText;

/**
 * What a MySQL database has, as far as writing its SQL needs to know: asked of the database itself,
 * or of a catalogue where there is none.
 */
interface MySqlTables {
  /**
   * The statement that makes a table as it is, as far as this column goes, with quotes in texts
   * written twice, and with its indexes.
   *
   * @throws workbook.migrate.MigrationException when there is none
   */
  CreateTableText definition(String table, String column);

  /** Whether the table has an index of this name. */
  boolean hasIndex(String name, String table);
}
