package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a database is.
 *
 * @param rows the revisions in its version table; none before the first
 * @param heads the revisions that no other follows
 * @param tips those heads that no other depends on either: the rows of a database that has them all
 */
public record Current(List<String> rows, List<String> heads, List<String> tips) {
  /** Copies the lists. */
  public Current {
    rows = List.copyOf(rows);
    heads = List.copyOf(heads);
    tips = List.copyOf(tips);
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
    if (tips.contains(row)) {
      return row + " (head)";
    }
    return heads.contains(row) ? row + " (effective head)" : row;
  }

  @Override
  public String toString() {
    return rows.isEmpty()
        ? "base"
        : rows.stream().map(this::line).collect(Collectors.joining("\n"));
  }
}
