package workbook.migrate.reflect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/**
 * MySQL's procedures, functions and events; of tables engine, row format, collation, partitions,
 * conditions that are not enforced, columns that are not shown; of views how they are computed.
 */
final class MySqlExtras {
  private static final Pattern PARTITIONS = Pattern.compile("(?s)/\\*!\\d+ (PARTITION BY .*) \\*/");

  private static final Pattern VIEW =
      Pattern.compile("(?s)CREATE (ALGORITHM=\\w+) DEFINER=.*?(SQL SECURITY \\w+) (VIEW .*)");
  private static final Pattern USUAL_VIEW =
      Pattern.compile("ALGORITHM=UNDEFINED.*SQL SECURITY DEFINER");
  private static final Pattern DEFINER = Pattern.compile("(?s)^CREATE DEFINER=`.*?`@`.*?` ");

  private final Question catalogue;

  private MySqlExtras(Question catalogue) {
    this.catalogue = catalogue;
  }

  static Extras of(Question catalogue, Schema schema) throws SQLException {
    return new MySqlExtras(catalogue).of(schema);
  }

  private Extras of(Schema schema) throws SQLException {
    List<Routine> routines = routines();
    List<Routine> events = events();
    List<Operation> last = new ArrayList<>(tables(schema));
    last.addAll(views(schema));
    last.addAll(made(events));
    List<Operation> gone =
        Stream.concat(events.stream(), routines.stream()).map(Routine::dropped).toList();
    return new Extras(made(routines), Map.of(), last, gone);
  }

  private List<Operation> tables(Schema schema) throws SQLException {
    List<Operation> operations = new ArrayList<>(options());
    operations.addAll(unenforced());
    operations.addAll(invisible());
    for (Table table : schema.tables()) {
      operations.addAll(partitions(table.name()));
    }
    return operations;
  }

  private List<Operation> views(Schema schema) throws SQLException {
    List<Operation> operations = new ArrayList<>();
    for (Schema.View view : schema.views()) {
      operations.addAll(view(view.name()));
    }
    return operations;
  }

  /** A procedure, function or event. */
  private record Routine(String kind, String name) {
    /** Where the server tells how it is made. */
    String column() {
      return "Create " + kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
    }

    Operation dropped() {
      return Extras.execute("DROP " + kind + " " + quoted(name));
    }
  }

  private List<Routine> routines() throws SQLException {
    return catalogue.ask(
        "SELECT routine_type, routine_name FROM information_schema.routines"
            + " WHERE routine_schema = database() ORDER BY routine_type, routine_name",
        row -> new Routine(row.getString(1), row.getString(2)));
  }

  private List<Routine> events() throws SQLException {
    return catalogue.ask(
        "SELECT 'EVENT', event_name FROM information_schema.events"
            + " WHERE event_schema = database() ORDER BY event_name",
        row -> new Routine(row.getString(1), row.getString(2)));
  }

  private List<Operation> made(List<Routine> routines) throws SQLException {
    List<Operation> made = new ArrayList<>();
    for (Routine routine : routines) {
      made.addAll(
          catalogue.ask(
              "SHOW CREATE " + routine.kind() + " " + quoted(routine.name()),
              row -> Extras.execute(statement(routine, row.getString(routine.column())))));
    }
    return made;
  }

  /** Whoever runs the revision is the owner then; to whom it is hidden, the server says nothing. */
  private static String statement(Routine routine, @Nullable String said) {
    if (said == null) {
      throw MigrationException.of("routine-hidden", routine.kind(), routine.name());
    }
    return DEFINER.matcher(said).replaceFirst("CREATE ");
  }

  /** Only what is not as it is without a word. */
  private List<Operation> options() throws SQLException {
    return catalogue.ask(
        "SELECT t.table_name, concat_ws(' ', if(t.engine <> 'InnoDB', concat('ENGINE=', t.engine), NULL),"
            + " nullif(trim(replace(t.create_options, 'partitioned', '')), ''),"
            + " if(t.table_collation <> s.default_collation_name,"
            + " concat('COLLATE=', t.table_collation), NULL)) AS options"
            + " FROM information_schema.tables t"
            + " JOIN information_schema.schemata s ON s.schema_name = t.table_schema"
            + " WHERE t.table_schema = database() AND t.table_type = 'BASE TABLE'"
            + " AND t.table_name NOT IN ('alembic_version', 'alembic_history')"
            + " HAVING options <> '' ORDER BY t.table_name",
        row -> alter(row.getString(1), row.getString(2)));
  }

  private List<Operation> unenforced() throws SQLException {
    return catalogue.ask(
        "SELECT table_name, constraint_name FROM information_schema.table_constraints"
            + " WHERE constraint_schema = database() AND constraint_type = 'CHECK'"
            + " AND enforced = 'NO' ORDER BY table_name, constraint_name",
        row ->
            alter(row.getString(1), "ALTER CHECK " + quoted(row.getString(2)) + " NOT ENFORCED"));
  }

  private List<Operation> invisible() throws SQLException {
    return catalogue.ask(
        "SELECT table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema = database() AND extra LIKE '%INVISIBLE%'"
            + " ORDER BY table_name, ordinal_position",
        row ->
            alter(row.getString(1), "ALTER COLUMN " + quoted(row.getString(2)) + " SET INVISIBLE"));
  }

  private List<Operation> partitions(String table) throws SQLException {
    return catalogue.ask("SHOW CREATE TABLE " + quoted(table), row -> row.getString(2)).stream()
        .map(PARTITIONS::matcher)
        .filter(Matcher::find)
        .map(it -> alter(table, it.group(1)))
        .toList();
  }

  /** How a view is computed, by whose rights, and which rows go through it, where that is said. */
  private List<Operation> view(String name) throws SQLException {
    return catalogue.ask("SHOW CREATE VIEW " + quoted(name), row -> row.getString(2)).stream()
        .map(VIEW::matcher)
        .filter(Matcher::matches)
        .filter(it -> !isUsual(it.group()))
        .map(it -> Extras.execute("ALTER " + it.group(1) + " " + it.group(2) + " " + it.group(3)))
        .toList();
  }

  private static boolean isUsual(String view) {
    return USUAL_VIEW.matcher(view).find() && !view.endsWith(" CHECK OPTION");
  }

  private static Operation alter(String table, String change) {
    return Extras.execute("ALTER TABLE " + quoted(table) + " " + change);
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
