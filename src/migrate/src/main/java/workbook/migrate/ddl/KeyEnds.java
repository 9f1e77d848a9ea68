package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.migrate.operation.Operation;

/** The types of the columns that a foreign key begins at, and of those that it leads to. */
final class KeyEnds {
  private final List<KeyType> from;
  private final List<KeyType> to;

  private KeyEnds(List<KeyType> from, List<KeyType> to) {
    this.from = new ArrayList<>(from);
    this.to = new ArrayList<>(to);
  }

  /** As they are, empty where one of them is not known. */
  static Optional<KeyEnds> of(Reference reference, MySqlTables tables) {
    List<KeyType> from = types(reference.table(), reference.key().columns(), tables);
    List<KeyType> to = types(reference.key().table(), reference.key().targets(), tables);
    int width = reference.key().columns().size();
    return from.size() == width && to.size() == width
        ? Optional.of(new KeyEnds(from, to))
        : Optional.empty();
  }

  private static List<KeyType> types(String table, List<String> columns, MySqlTables tables) {
    return columns.stream().flatMap(it -> tables.type(table, it).stream()).toList();
  }

  KeyEnds copy() {
    return new KeyEnds(from, to);
  }

  /** Whether an operation changes one of them. */
  boolean change(Reference key, Operation.AlterColumn operation, Ddl ddl) {
    boolean begins =
        key.beginsAt(operation.table()) && change(from, key.key().columns(), operation, ddl);
    boolean ends =
        key.leadsTo(operation.table()) && change(to, key.key().targets(), operation, ddl);
    return begins || ends;
  }

  private static boolean change(
      List<KeyType> types, List<String> columns, Operation.AlterColumn operation, Ddl ddl) {
    boolean isChanged = false;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(operation.column())) {
        KeyType before = types.set(i, TypeAfter.of(types.get(i), operation.changes(), ddl));
        isChanged |= !before.equals(types.get(i));
      }
    }
    return isChanged;
  }

  boolean fit() {
    return misfit() < 0;
  }

  /** The place of the first pair that doesn't fit, -1 where all do. */
  int misfit() {
    for (int i = 0; i < from.size(); i++) {
      if (!from.get(i).fits(to.get(i))) {
        return i;
      }
    }
    return -1;
  }

  KeyType from(int place) {
    return from.get(place);
  }

  KeyType to(int place) {
    return to.get(place);
  }
}
