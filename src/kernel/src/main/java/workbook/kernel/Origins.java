package workbook.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.Snippet;

/** Remembers which cell each snippet came from, and from which line on. */
final class Origins {

  /**
   * Where a snippet came from.
   *
   * @param cell number of the cell's run in its session
   * @param line line of the cell that is the snippet's first
   */
  record Origin(int cell, int line) {}

  private final Map<String, Origin> origins = new HashMap<>();

  void add(Snippet snippet, int cell, int line) {
    origins.put(snippet.id(), new Origin(cell, line));
  }

  Optional<Origin> of(String snippetId) {
    return Optional.ofNullable(origins.get(snippetId));
  }
}
