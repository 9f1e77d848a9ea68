package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import workbook.migrate.Index;
import workbook.migrate.operation.Operation;
import workbook.migrate.reflect.IndexWords;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Table;

/**
 * Indexes, by what they are of and whatever their names. Those of expressions, of beginnings or of
 * some rows only, of which entities can't tell, are left alone.
 */
final class IndexComparison {
  private IndexComparison() {}

  static List<Change> of(Sides sides) {
    List<Change> changes = new ArrayList<>();
    for (Table.Index wanted : sides.wanted().indexes()) {
      if (!has(sides.live(), wanted)) {
        changes.add(added(asSaid(sides, wanted)));
      }
    }
    for (Table.Index live : sides.live().indexes()) {
      if (IndexWords.canBeSaid(sides.live(), live) && !has(sides.wanted(), live)) {
        changes.add(dropped(Reflection.index(sides.live(), live)));
      }
    }
    return changes;
  }

  static Change added(Index index) {
    return Change.of(
        Change.Phase.TIGHTEN,
        "add index " + index.name() + " to " + index.table(),
        new Operation.CreateIndex(index),
        new Operation.DropIndex(index.name(), index.table(), false));
  }

  static Change dropped(Index index) {
    return Change.of(
        Change.Phase.LOOSEN,
        "drop index " + index.name() + " of " + index.table(),
        new Operation.DropIndex(index.name(), index.table(), false),
        new Operation.CreateIndex(index));
  }

  private static boolean has(Table table, Table.Index index) {
    boolean uniqueAlready =
        index.unique() && index.where() == null && table.isUnique(index.parts());
    return uniqueAlready || table.indexes().stream().anyMatch(it -> same(it, index));
  }

  private static boolean same(Table.Index one, Table.Index other) {
    return one.unique() == other.unique()
        && Objects.equals(one.kind(), other.kind())
        && one.invisible() == other.invisible()
        && SameText.of(String.join(",", one.parts()), String.join(",", other.parts()))
        && SameText.of(one.where(), other.where());
  }

  private static Index asSaid(Sides sides, Table.Index wanted) {
    return sides.model().indexes().stream()
        .filter(it -> it.name().equals(wanted.name()))
        .findFirst()
        .orElseGet(() -> Reflection.index(sides.wanted(), wanted));
  }
}
