package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

/** Revisions, newest first; prints a line for each. */
public record History(List<Entry> entries) {
  /** Copies the entries. */
  public History {
    entries = List.copyOf(entries);
  }

  /**
   * A revision.
   *
   * @param dependencies ids of revisions elsewhere that it needs
   * @param labels names of the branches it is on
   * @param marks what is special about it, such as {@code head}, {@code current}, {@code
   *     mergepoint}
   * @param created when it was written, empty when nobody noted it
   */
  public record Entry(
      String id,
      List<String> parents,
      List<String> dependencies,
      List<String> labels,
      List<String> marks,
      String message,
      String created) {
    /** Copies the lists. */
    public Entry {
      parents = List.copyOf(parents);
      dependencies = List.copyOf(dependencies);
      labels = List.copyOf(labels);
      marks = List.copyOf(marks);
    }

    /** Whether nothing follows or needs it. */
    public boolean isHead() {
      return marks.contains("head");
    }

    /** Whether the database is there; false without a database. */
    public boolean isCurrent() {
      return marks.contains("current");
    }

    /** The entry without where it comes from. */
    String name() {
      String text = labels.isEmpty() ? id : id + " (" + String.join(", ", labels) + ")";
      return marks.stream().map(it -> " (" + it + ")").collect(Collectors.joining("", text, ""));
    }

    @Override
    public String toString() {
      String from = parents.isEmpty() ? "<base>" : String.join(", ", parents);
      String needed = dependencies.isEmpty() ? "" : " (" + String.join(", ", dependencies) + ")";
      return from + needed + " -> " + name() + ", " + message;
    }
  }

  @Override
  public String toString() {
    return entries.isEmpty()
        ? "no revisions"
        : entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
  }
}
