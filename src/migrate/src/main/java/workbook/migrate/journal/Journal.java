package workbook.migrate.journal;

import java.util.List;
import java.util.Optional;
import workbook.migrate.text.TextTable;

/** What was noted of a database's runs, oldest first; prints a line for each. */
public record Journal(List<Entry> entries) {
  /** Copies the entries. */
  public Journal {
    entries = List.copyOf(entries);
  }

  /** How a revision came to be applied; empty where that was not noted, or it was taken back. */
  public Optional<Entry> applied(String revision) {
    return last(revision, false);
  }

  /** How something repeatable ran last; empty where it never did, or was dropped. */
  public Optional<Entry> repeated(String name) {
    return last(name, true);
  }

  private Optional<Entry> last(String name, boolean repeatable) {
    return entries.stream()
        .filter(it -> it.note().revision().equals(name))
        .filter(it -> it.note().direction().isOfRepeatable() == repeatable)
        .reduce((earlier, later) -> later)
        .filter(it -> it.note().direction().leads());
  }

  @Override
  public String toString() {
    if (entries.isEmpty()) {
      return "nothing noted";
    }
    TextTable table = TextTable.of("when", "what", "revision", "message", "by", "took");
    for (Entry it : entries) {
      table.row(
          it.at().toString(),
          it.note().direction().toString(),
          it.note().revision(),
          it.note().message(),
          it.by().toString(),
          it.took().toMillis() + " ms");
    }
    return table.toString();
  }
}
