package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a database is.
 *
 * @param rows the revisions in its version table; none before the first
 * @param heads the revisions that no other follows
 * @param tips those heads that no other depends on either: the rows of a database that has them all
 * @param changed those that it has and that would do something else today than when they ran
 */
public record Current(
    List<String> rows, List<String> heads, List<String> tips, List<Changed> changed) {
  /** Copies the lists. */
  public Current {
    rows = List.copyOf(rows);
    heads = List.copyOf(heads);
    tips = List.copyOf(tips);
    changed = List.copyOf(changed);
  }

  /**
   * A revision that has changed since it ran; {@link Migrations#verify} tells more of it.
   *
   * @param file the file or class it stands in
   */
  public record Changed(String revision, String file) {
    @Override
    public String toString() {
      return Messages.text("changed-line", revision, file);
    }
  }

  /** Whether it has all revisions. */
  public boolean isAtHeads() {
    return rows.containsAll(tips);
  }

  String inOneLine() {
    return rows.isEmpty() ? "base" : String.join(", ", rows);
  }

  String tipsInOneLine() {
    return tips.isEmpty() ? "base" : String.join(", ", tips);
  }

  private String line(String row) {
    StringBuilder line = new StringBuilder(row);
    if (heads.contains(row)) {
      line.append(tips.contains(row) ? " (head)" : " (effective head)");
    }
    if (changed.stream().anyMatch(it -> it.revision().equals(row))) {
      line.append(" (changed)");
    }
    return line.toString();
  }

  /** The rows, then a line for each revision that has changed since it ran. */
  @Override
  public String toString() {
    return rows.isEmpty()
        ? "base"
        : Stream.concat(rows.stream().map(this::line), changed.stream().map(Changed::toString))
            .collect(Collectors.joining("\n"));
  }
}
