package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

/** All revisions, newest first; prints a line for each. */
public record History(List<Entry> entries) {
  /** Copies the entries. */
  public History {
    entries = List.copyOf(entries);
  }

  /**
   * A revision.
   *
   * @param created when it was written, empty when nobody noted it
   * @param isHead whether nothing follows it
   * @param isCurrent whether the database is there; false without a database
   */
  public record Entry(
      String id,
      List<String> parents,
      String message,
      String created,
      boolean isHead,
      boolean isCurrent) {
    /** Copies the parents. */
    public Entry {
      parents = List.copyOf(parents);
    }

    @Override
    public String toString() {
      String from = parents.isEmpty() ? "<base>" : String.join(", ", parents);
      return from
          + " -> "
          + id
          + (isHead ? " (head)" : "")
          + (isCurrent ? " (current)" : "")
          + ", "
          + message;
    }
  }

  @Override
  public String toString() {
    return entries.isEmpty()
        ? "no revisions"
        : entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
  }
}
