package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/** Derives a way back from a way there. */
public final class Undoing {
  private Undoing() {}

  /**
   * Operations that undo these, the last one first.
   *
   * @param before the schema before them; asked for only where an operation alone does not say how
   *     to undo it
   * @throws workbook.migrate.MigrationException when even that does not tell; it names the
   *     operation
   */
  public static List<Written> of(List<Written> there, Supplier<Catalogue> before) {
    boolean needsState = there.stream().anyMatch(it -> it.operation().reverse().isEmpty());
    List<List<Written>> steps = new ArrayList<>();
    Catalogue state = needsState ? before.get() : Catalogue.EMPTY;
    for (Written written : there) {
      steps.add(0, undo(written, state));
      state = needsState ? state.after("", written) : state;
    }
    return steps.stream().flatMap(List::stream).toList();
  }

  private static List<Written> undo(Written written, Catalogue before) {
    List<Operation> back =
        written.operation().reverse().map(List::of).orElseGet(() -> Reverse.of(written, before));
    return back.stream().map(it -> new Written(it, written.where())).toList();
  }
}
