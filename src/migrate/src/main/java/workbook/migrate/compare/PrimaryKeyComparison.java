package workbook.migrate.compare;

import java.util.List;
import java.util.Set;
import workbook.migrate.schema.Table;

/** A primary key of other columns; their order is Hibernate's own and not the entities'. */
final class PrimaryKeyComparison {
  private PrimaryKeyComparison() {}

  static List<Change> of(Sides sides) {
    if (!isChanged(sides)) {
      return List.of();
    }
    List<String> wanted = sides.wanted().primaryKey();
    List<String> live = sides.live().primaryKey();
    return List.of(
        new Change(
            Change.Phase.KEY,
            "change the primary key of " + sides.name() + " from " + live + " to " + wanted,
            Rekeying.there(sides),
            Rekeying.back(sides)));
  }

  private static boolean isChanged(Sides sides) {
    return !Set.copyOf(sides.wanted().primaryKey()).equals(Set.copyOf(sides.live().primaryKey()));
  }

  /** Whether the column comes or goes with a key, which has to be done at once. */
  static boolean moves(Sides sides, String column) {
    return isChanged(sides)
        && (comes(column, sides.live(), sides.wanted())
            || comes(column, sides.wanted(), sides.live()));
  }

  private static boolean comes(String column, Table from, Table to) {
    return to.primaryKey().contains(column) && from.column(column).isEmpty();
  }

  /** Whether the column begins to count itself up once it is the key, for only a key can. */
  static boolean beginsToCount(Sides sides, String column) {
    return isChanged(sides) && Rekeying.counted(sides).contains(column);
  }
}
