package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.plan.RowChange;

/** What a stamp did to the version table; prints a line for each row that changed. */
public record Stamped(List<RowChange> changes) {
  /** Copies the changes. */
  public Stamped {
    changes = List.copyOf(changes);
  }

  @Override
  public String toString() {
    return changes.isEmpty()
        ? "nothing to do"
        : changes.stream().map(RowChange::toString).collect(Collectors.joining("\n"));
  }
}
