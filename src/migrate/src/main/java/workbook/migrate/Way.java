package workbook.migrate;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbook.migrate.json.OperationText;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/**
 * The way there or back of a revision.
 *
 * @param operations none where there is no way
 * @param obstacle why there is no way, null where there is one
 */
record Way(List<Operation> operations, @Nullable String obstacle) {
  static Way there(Migration migration) {
    return of(() -> Operations.ofUpgrade(migration));
  }

  static Way back(Migration migration) {
    return of(() -> Operations.ofDowngrade(migration));
  }

  /** One that was asked for already. */
  static Way of(List<Written> operations) {
    return new Way(operations.stream().map(Written::operation).toList(), null);
  }

  private static Way of(Supplier<List<Written>> asked) {
    try {
      return of(asked.get());
    } catch (RuntimeException | Error e) { // Whatever the revision's own code throws.
      return new Way(List.of(), firstLine(e));
    }
  }

  /**
   * A way as it is kept.
   *
   * @param text its operations, null where they can't be kept
   * @param obstacle why not, null where they are
   */
  record Kept(@Nullable String text, @Nullable String obstacle) {
    static final Kept NOTHING = new Kept(null, null);
  }

  Kept kept() {
    if (obstacle != null) {
      return new Kept(null, obstacle);
    }
    try {
      return new Kept(OperationText.writeReadably(operations), null);
    } catch (MigrationException e) {
      return new Kept(null, firstLine(e));
    }
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
  }
}
