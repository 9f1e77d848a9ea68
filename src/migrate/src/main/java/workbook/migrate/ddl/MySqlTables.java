package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.CreateTableText;

/**
 * What a MySQL database has, as far as writing its SQL needs to know: asked of the database itself,
 * or of a catalogue where there is none.
 */
interface MySqlTables {
  /** A step of these operations is about to run. */
  default void begin(List<Operation> step) {}

  /**
   * The statement that makes a table as it is, as far as this column goes, with quotes in texts
   * written twice, and with its indexes.
   *
   * @throws workbook.migrate.MigrationException when there is none
   */
  CreateTableText definition(String table, String column);

  /** Whether the table has an index of this name. */
  boolean hasIndex(String name, String table);

  /** Names in quotes of the indexes of expressions that speak of a column. */
  List<String> expressionIndexes(String table, String column);

  /** All views and triggers, where their text is as the database tells it. */
  List<Speaker> speakers();

  /** The foreign keys that begin or end at this table. */
  List<Reference> references(String table);

  /** The type of a column, empty where there is none. */
  Optional<KeyType> type(String table, String column);

  /** The indexes of a table, those of constraints with them. */
  List<KeyIndex> indexes(String table);

  /** The column of a table that counts itself up. */
  Optional<String> counting(String table);
}
