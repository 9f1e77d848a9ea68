package workbook.migrate.plan;

import java.util.List;
import workbook.migrate.Direction;
import workbook.migrate.graph.Node;

/**
 * A revision that is to run.
 *
 * @param rows what becomes of the version table's rows, in order
 */
public record Step(Node revision, Direction direction, List<RowChange> rows) {
  /** Copies the changes. */
  public Step {
    rows = List.copyOf(rows);
  }
}
