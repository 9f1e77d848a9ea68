package workbook.migrate.compare;

import java.util.List;
import workbook.migrate.operation.Operation;

/**
 * A difference, as what takes it away and what brings it back.
 *
 * @param phase when it runs among the others
 * @param what it is about, in a few words: {@code add column user.age}
 */
public record Change(Phase phase, String what, List<Operation> up, List<Operation> down) {
  /** Copies the operations. */
  public Change {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  static Change of(Phase phase, String what, Operation up, Operation down) {
    return new Change(phase, what, List.of(up), List.of(down));
  }

  /** The order in which changes can run: nothing is dropped that another still needs. */
  enum Phase {
    RENAME,
    UNLINK,
    LOOSEN,
    UNMAKE,
    CREATE,
    COLUMN,
    KEY,
    MAKE,
    TIGHTEN,
    LINK,
    DROP
  }

  @Override
  public String toString() {
    return what;
  }
}
