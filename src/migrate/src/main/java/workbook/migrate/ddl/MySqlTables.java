package workbook.migrate.ddl;

/**
 * What a MySQL database has, as far as writing its SQL needs to know: asked of the database itself,
 * or of a catalogue where there is none.
 */
interface MySqlTables {
  /**
   * The statement that makes a table as it is, as far as this column goes, with quotes in texts
   * written twice.
   *
   * @throws workbook.migrate.MigrationException when there is none
   */
  String definition(String table, String column);

  /** Whether the table has an index of this name. */
  boolean hasIndex(String name, String table);
}
