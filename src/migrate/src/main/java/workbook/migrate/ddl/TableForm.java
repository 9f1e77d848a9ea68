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
 * @param first the first number of a new identity, 0 for the database's own
 */
record TableForm(LiveTable live, CreateTableText text, List<String> dropped, long first) {
  TableForm {
    dropped = List.copyOf(dropped);
  }

  /** The table as it is. */
  static TableForm of(LiveTable live) {
    return new TableForm(live, live.text(), List.of(), 0);
  }

  String table() {
    return live.name();
  }

  TableForm with(CreateTableText changed) {
    return new TableForm(live, changed, dropped, first);
  }

  TableForm countingFrom(long number) {
    return number > 0 ? new TableForm(live, text, dropped, number) : this;
  }

  TableForm without(String column) {
    List<String> all = new ArrayList<>(dropped);
    all.add(column);
    return new TableForm(live, text.removeColumn(column), all, first);
  }
}
