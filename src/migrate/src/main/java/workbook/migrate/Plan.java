package workbook.migrate;

import java.util.List;
import workbook.migrate.plan.RowChange;
import workbook.migrate.text.TextTable;

/** What an upgrade or a downgrade would do; prints a table with a row for each operation. */
public record Plan(List<Step> steps) {
  /** Copies the steps. */
  public Plan {
    steps = List.copyOf(steps);
  }

  /**
   * A revision that would run.
   *
   * @param operations what it would do, a line each
   * @param rows what would become of the version table's rows, in order
   */
  public record Step(
      String id,
      String message,
      Direction direction,
      List<String> operations,
      List<RowChange> rows) {
    /** Copies the lists. */
    public Step {
      operations = List.copyOf(operations);
      rows = List.copyOf(rows);
    }

    /** A row for each operation; only the first names the revision. */
    private void addTo(TextTable table) {
      List<String> whats = operations.isEmpty() ? List.of("") : operations;
      table.row(direction.toString(), id, message, whats.get(0));
      whats.stream().skip(1).forEach(it -> table.row("", "", "", it));
    }
  }

  @Override
  public String toString() {
    if (steps.isEmpty()) {
      return "nothing to do";
    }
    TextTable table = TextTable.of("step", "revision", "message", "operation");
    steps.forEach(it -> it.addTo(table));
    return table.toString();
  }
}
