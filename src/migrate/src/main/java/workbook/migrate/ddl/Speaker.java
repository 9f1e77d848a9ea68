package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RunJava;

/**
 * A view or a trigger of MySQL. It goes by names, and MySQL does not change them in it when a table
 * or a column gets another.
 *
 * @param kind VIEW or TRIGGER
 * @param owner the table of a trigger, empty for a view
 * @param sql as the database tells it, which writes each column of a view with its table before it
 */
record Speaker(String kind, String name, String owner, String sql) {
  private static final String NAME = "`(?:[^`]|``)*`";

  /** Whether it speaks of a table, which its own trigger follows. */
  boolean speaksOf(String table) {
    return owner.isEmpty() && aliases(table).findAny().isPresent();
  }

  /** Whether it speaks of a column of a table. */
  boolean speaksOf(String table, String column) {
    return owner.isEmpty()
        ? aliases(table).anyMatch(it -> sql.contains(it + "." + quoted(column)))
        : owner.equalsIgnoreCase(table) && speaksOfRow(column);
  }

  private boolean speaksOfRow(String column) {
    String name = Pattern.quote(column);
    return Pattern.compile(
            "\\b(?:new|old)\\s*\\.\\s*(?:`" + name + "`|" + name + "(?![\\w$]))",
            Pattern.CASE_INSENSITIVE)
        .matcher(sql)
        .find();
  }

  /** What a view calls the table, in quotes. */
  private Stream<String> aliases(String table) {
    return Pattern.compile(
            "(?<![.`])" + Pattern.quote(quoted(table)) + "(?![.`])(?: (" + NAME + "))?")
        .matcher(sql)
        .results()
        .map(it -> it.group(1) == null ? quoted(table) : it.group(1));
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  /** Whether an operation of the step may see to it: Java, or SQL that names it. */
  boolean isSeenToBy(List<Operation> step) {
    return step.stream()
        .anyMatch(
            it ->
                it instanceof RunJava
                    || (it instanceof Operation.Execute raw
                        && raw.sql()
                            .toLowerCase(Locale.ROOT)
                            .contains(name.toLowerCase(Locale.ROOT))));
  }
}
