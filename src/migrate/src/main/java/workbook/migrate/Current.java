package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a database is.
 *
 * @param rows the revisions in its version table; none before the first
 * @param heads the revisions that nothing follows
 */
public record Current(List<String> rows, List<String> heads) {
  /** Copies the lists. */
  public Current {
    rows = List.copyOf(rows);
    heads = List.copyOf(heads);
  }

  /** Whether it has all revisions. */
  public boolean isAtHeads() {
    return rows.containsAll(heads);
  }

  @Override
  public String toString() {
    return rows.isEmpty()
        ? "base"
        : rows.stream()
            .map(id -> heads.contains(id) ? id + " (head)" : id)
            .collect(Collectors.joining("\n"));
  }
}
