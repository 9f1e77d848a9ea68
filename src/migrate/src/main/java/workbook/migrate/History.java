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
   * @param file where it stands
   * @param children ids of the revisions that follow it
   */
  public record Entry(
      String id,
      List<String> parents,
      List<String> dependencies,
      List<String> labels,
      List<String> marks,
      String message,
      String created,
      String file,
      List<String> children) {
    /** Copies the lists. */
    public Entry {
      parents = List.copyOf(parents);
      dependencies = List.copyOf(dependencies);
      labels = List.copyOf(labels);
      marks = List.copyOf(marks);
      children = List.copyOf(children);
    }

    /** Whether nothing follows or needs it. */
    public boolean isHead() {
      return marks.contains("head");
    }

    /** Whether the database is there; false without a database. */
    public boolean isCurrent() {
      return marks.contains("current");
    }

    /** The id, its branches and what is special about it. */
    public String name() {
      String text = labels.isEmpty() ? id : id + " (" + String.join(", ", labels) + ")";
      return marks.stream().map(it -> " (" + it + ")").collect(Collectors.joining("", text, ""));
    }

    /** All that there is to say of it, a line each. */
    public String details() {
      return new EntryDetails(this).text();
    }

    @Override
    public String toString() {
      String from = parents.isEmpty() ? "<base>" : String.join(", ", parents);
      String needed = dependencies.isEmpty() ? "" : " (" + String.join(", ", dependencies) + ")";
      return from + needed + " -> " + name() + ", " + message;
    }
  }

  /** All that there is to say of each. */
  public String details() {
    return entries.stream().map(Entry::details).collect(Collectors.joining("\n\n"));
  }

  @Override
  public String toString() {
    return entries.isEmpty()
        ? "no revisions"
        : entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
  }
}
