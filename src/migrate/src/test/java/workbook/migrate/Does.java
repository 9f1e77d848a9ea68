package workbook.migrate;

import java.util.List;
import java.util.function.Consumer;
import workbook.migrate.graph.Node;

/** A revision that does what a test says. */
record Does(Consumer<Operations> there, Consumer<Operations> back) implements Migration {
  static Node node(
      String id, List<String> parents, Consumer<Operations> there, Consumer<Operations> back) {
    return new Node(
        id, parents, List.of(), List.of(), "", "do " + id, id + ".java", new Does(there, back));
  }

  @Override
  public void upgrade(Operations op) {
    there.accept(op);
  }

  @Override
  public void downgrade(Operations op) {
    back.accept(op);
  }
}
