package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.MigrationException;

/**
 * A foreign key that stands in the way of an operation.
 *
 * @param ends the types at its ends
 * @param index the name of the index that it would lose, empty where a type is changed
 * @param table whose index that is
 * @param columns those that the index is needed for
 */
record Hindrance(
    Reference reference, KeyEnds ends, String index, String table, List<String> columns) {
  static Hindrance ofType(Reference reference, KeyEnds ends) {
    return new Hindrance(reference, ends, "", "", List.of());
  }

  private boolean isOfIndex() {
    return !index.isEmpty();
  }

  /** The place of the operation after which the key can stand again, -1 where it never can. */
  int end(Fate fate) {
    int given = isOfIndex() ? fate.given(table, columns) : 0;
    boolean isLost = given < 0 || !fate.fits();
    return isLost && !fate.isDoubtful() ? -1 : Math.max(given, fate.last());
  }

  /** Refuses the operation if the key must go for it, and could not come back. */
  void require(Fate fate) {
    if (!fate.isDropped() && end(fate) < 0) {
      throw fate.fits() ? indexNeeded() : misfit(fate);
    }
  }

  private MigrationException indexNeeded() {
    return MigrationException.of(
        "index-of-foreign-key",
        index,
        table,
        reference.key().name(),
        reference.table(),
        "\"" + String.join("\", \"", columns) + "\"");
  }

  private MigrationException misfit(Fate fate) {
    int place = fate.ends().misfit();
    return MigrationException.of(
        "foreign-key-types",
        reference.key().name(),
        reference.table() + "." + reference.key().columns().get(place),
        fate.ends().from(place),
        reference.key().table() + "." + reference.key().targets().get(place),
        fate.ends().to(place),
        reference.table());
  }
}
