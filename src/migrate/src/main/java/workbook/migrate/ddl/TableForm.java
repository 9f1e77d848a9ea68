package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.MigrationException;

/**
 * How a table is to be after a rebuild.
 *
 * @param table its name
 * @param text the statement that would make it, columns under their old names
 * @param dropped columns that go
 * @param renamed new names by old ones; given once the table stands, so that whatever names the
 *     column follows
 */
record TableForm(
    String table, CreateTableText text, List<String> dropped, Map<String, String> renamed) {
  TableForm {
    dropped = List.copyOf(dropped);
    renamed = Map.copyOf(renamed);
  }

  /** The table as it is. */
  static TableForm live(String table, Live live) {
    return new TableForm(table, CreateTableText.live(table, live), List.of(), Map.of());
  }

  TableForm with(CreateTableText changed) {
    return new TableForm(table, changed, dropped, renamed);
  }

  TableForm without(String column) {
    List<String> all = new ArrayList<>(dropped);
    all.add(old(column));
    return new TableForm(table, text.remove(old(column)), all, renamed);
  }

  TableForm rename(String column, String name) {
    Map<String, String> all = new LinkedHashMap<>(renamed);
    all.put(old(column), name);
    return new TableForm(table, text, dropped, all);
  }

  /** The name under which a column stands in the text. */
  String old(String column) {
    String old =
        renamed.entrySet().stream()
            .filter(it -> it.getValue().equalsIgnoreCase(column))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(column);
    if (text.column(old).isEmpty()) {
      throw MigrationException.of("no-such-column", table, column);
    }
    return old;
  }
}
