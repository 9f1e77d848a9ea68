package workbook.migrate.operation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Make several changes of a table at once; on SQLite by building it anew, once. */
public record ChangeTable(String table, List<Operation> changes) implements Operation {
  /** Copies the changes. */
  public ChangeTable {
    changes = List.copyOf(changes);
  }

  /** The changes back, last one first, if each has its reverse. */
  @Override
  public Optional<Operation> reverse() {
    List<Operation> back = new ArrayList<>();
    for (Operation change : changes) {
      change.reverse().ifPresent(it -> back.add(0, it));
    }
    return back.size() == changes.size()
        ? Optional.of(new ChangeTable(table, back))
        : Optional.empty();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.changeTable(this);
  }

  @Override
  public String toString() {
    return "changeTable("
        + table
        + ": "
        + changes.stream().map(Operation::toString).collect(joining(", "))
        + ")";
  }
}
