package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbook.migrate.MigrationException;
import workbook.migrate.sql.CreateTableText;

/**
 * How a table is to be after a rebuild.
 *
 * @param live the table as it is
 * @param text the statement that would make it, columns under their old names
 * @param dropped columns that go
 * @param renamed new names by old ones; given once the table stands, so that whatever names the
 *     column follows
 */
record TableForm(
    LiveTable live, CreateTableText text, List<String> dropped, Map<String, String> renamed) {
  TableForm {
    dropped = List.copyOf(dropped);
    renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
  }

  /** The table as it is. */
  static TableForm of(LiveTable live) {
    return new TableForm(live, live.text(), List.of(), Map.of());
  }

  String table() {
    return live.name();
  }

  TableForm with(CreateTableText changed) {
    return new TableForm(live, changed, dropped, renamed);
  }

  TableForm without(String column) {
    List<String> all = new ArrayList<>(dropped);
    all.add(old(column));
    return new TableForm(live, text.removeColumn(old(column)), all, renamed);
  }

  TableForm rename(String column, String name) {
    Map<String, String> all = new LinkedHashMap<>(renamed);
    all.put(old(column), name);
    return new TableForm(live, text, dropped, all);
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
      throw MigrationException.of("no-such-column", table(), column);
    }
    return old;
  }
}
