package workbook.migrate.ddl;

import java.util.List;
import java.util.Optional;
import workbook.migrate.operation.Operation;

/**
 * How the operations of a step are done one after another, and what the database wants done between
 * them. Each is asked for when those before it ran, for it may look at what they left.
 */
public interface Procedure {
  /**
   * Refuses an operation that can't work as the database is before the step begins. Asked of all of
   * them, in order, before the first is done.
   *
   * @param index the operation's place in the step
   * @throws workbook.migrate.MigrationException that says what would have to be done as well
   */
  void require(int index);

  /** The operations by which the one at this place is done, in order. */
  List<Operation> parts(int index);

  /** What takes back a part that was done, as far as that is known. */
  default Optional<Operation> reverse(Operation part) {
    return part.reverse();
  }

  /** What can be put in order now that the one at this place is done. */
  List<Operation> after(int index);
}
