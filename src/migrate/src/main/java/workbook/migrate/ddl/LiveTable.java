package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.MigrationException;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/**
 * An SQLite table as it is, with all that hangs on it.
 *
 * @param name as the database writes it
 * @param text the statement that made it
 * @param indexes its own, those of constraints left out
 * @param triggers its own, and those of other tables that name it
 * @param views all that name it
 */
record LiveTable(
    String name, CreateTableText text, List<Part> indexes, List<Part> triggers, List<Part> views) {

  /** Something that hangs on a table, and the statement that made it. */
  record Part(String name, String table, String sql) {
    boolean mentions(String other) {
      return SqlTokens.of(sql).mention(other);
    }
  }

  /** Those triggers that go with the table, which each of them may write in its own case. */
  List<Part> ownTriggers() {
    return triggers.stream().filter(it -> it.table().equalsIgnoreCase(name)).toList();
  }

  /** The definition of a column that must be there. */
  ColumnText column(String column) {
    return text.column(column)
        .orElseThrow(() -> MigrationException.of("no-such-column", name, column));
  }

  /** The place of a constraint that must be there. */
  ConstraintPlace constraint(String constraint) {
    return constraint(name, text, constraint);
  }

  /** The place of a constraint that must be in a table's definition. */
  static ConstraintPlace constraint(String table, CreateTableText text, String constraint) {
    return text.constraint(constraint)
        .orElseThrow(
            () ->
                MigrationException.of(
                    "no-such-constraint",
                    table,
                    constraint,
                    text.constraints().stream().map(ConstraintPlace::name).toList()));
  }
}
