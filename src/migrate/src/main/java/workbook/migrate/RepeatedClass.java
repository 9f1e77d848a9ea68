package workbook.migrate;

import java.util.List;
import workbook.migrate.graph.Node;
import workbook.migrate.plan.Step;
import workbook.migrate.source.Instances;

/**
 * Something repeatable, with what its annotation says.
 *
 * @param where the file it stands in
 */
record RepeatedClass(
    String name, List<String> after, List<String> needs, String where, Repeatable what) {
  private static final int LONGEST = 100;

  RepeatedClass {
    after = List.copyOf(after);
    needs = List.copyOf(needs);
    if (name.isBlank() || name.length() > LONGEST) {
      throw MigrationException.of("bad-repeatable-name", name, where);
    }
  }

  static RepeatedClass of(Class<? extends Repeatable> type) {
    Repeated repeated = type.getAnnotation(Repeated.class);
    if (repeated == null) {
      throw MigrationException.of("not-repeated", type.getSimpleName());
    }
    return new RepeatedClass(
        repeated.name(),
        List.of(repeated.after()),
        List.of(repeated.needs()),
        type.getSimpleName() + ".java",
        Instances.of(type));
  }

  /** Takes it away and makes it anew. */
  Step repeat() {
    return step(Direction.REPEAT);
  }

  /** Takes it away. */
  Step drop() {
    return step(Direction.DROP);
  }

  /** Whether it says how it is taken away. */
  boolean canDrop() {
    return !Operations.ofDowngrade(migration()).isEmpty();
  }

  Node node() {
    return new Node(
        name, List.of(), List.of(), List.of(), "", Messages.text("repeatable"), where, migration());
  }

  private Step step(Direction direction) {
    return new Step(node(), direction, List.of());
  }

  private Migration migration() {
    return new Migration() {
      @Override
      public void upgrade(Operations op) {
        what.drop(op);
        what.create(op);
      }

      @Override
      public void downgrade(Operations op) {
        what.drop(op);
      }
    };
  }
}
