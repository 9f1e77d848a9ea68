package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbook.migrate.MigrationException;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateIndexText;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/**
 * An SQLite table as it is, with all that hangs on it.
 *
 * @param name as the database writes it
 * @param text the statement that made it
 * @param indexes its own, those of constraints left out
 * @param triggers its own, and those elsewhere that name it or such a view
 * @param views all that name it, or a view that does
 */
record LiveTable(
    String name, CreateTableText text, List<Part> indexes, List<Part> triggers, List<Part> views) {

  /** Something that hangs on a table, and the statement that made it. */
  record Part(String name, String table, String sql) {
    boolean mentions(String other) {
      return SqlTokens.of(sql).mention(other);
    }

    /** Of an index, whether it is about this column. */
    boolean isAbout(String column) {
      return new CreateIndexText(sql).isAbout(column);
    }

    private boolean hangsOn(String other) {
      return table.equalsIgnoreCase(other) || mentions(other);
    }
  }

  /**
   * A table among all triggers and views of its database, of which it takes those that hang on it.
   *
   * @param indexes its own
   */
  static LiveTable among(
      CreateTableText text, List<Part> indexes, List<Part> triggers, List<Part> views) {
    String name = text.table();
    List<Part> hanging = hanging(name, views);
    List<String> names = Stream.concat(Stream.of(name), hanging.stream().map(Part::name)).toList();
    return new LiveTable(
        name,
        text,
        indexes,
        triggers.stream().filter(it -> names.stream().anyMatch(it::hangsOn)).toList(),
        hanging);
  }

  private static List<Part> hanging(String table, List<Part> views) {
    List<String> names = new ArrayList<>(List.of(table));
    List<Part> open = new ArrayList<>(views);
    List<Part> hanging = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<Part> next = open.stream().filter(it -> it.mentions(name)).toList();
      open.removeAll(next);
      hanging.addAll(next);
      next.forEach(it -> names.add(it.name()));
    }
    return hanging;
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
