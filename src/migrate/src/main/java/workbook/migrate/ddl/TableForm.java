package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.sql.CreateTableText;

/**
 * How a table is to be after a rebuild.
 *
 * @param live the table as it is
 * @param text the statement that would make it
 * @param dropped columns that go
 */
record TableForm(LiveTable live, CreateTableText text, List<String> dropped) {
  TableForm {
    dropped = List.copyOf(dropped);
  }

  /** The table as it is. */
  static TableForm of(LiveTable live) {
    return new TableForm(live, live.text(), List.of());
  }

  String table() {
    return live.name();
  }

  TableForm with(CreateTableText changed) {
    return new TableForm(live, changed, dropped);
  }

  TableForm without(String column) {
    List<String> all = new ArrayList<>(dropped);
    all.add(column);
    return new TableForm(live, text.removeColumn(column), all);
  }
}
