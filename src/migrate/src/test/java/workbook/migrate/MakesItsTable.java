package workbook.migrate;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import java.util.Collection;
import java.util.List;
import workbook.migrate.graph.Node;

/** A revision that makes a table of its own, so that a database tells which revisions ran. */
record MakesItsTable(String table) implements Migration {
  static final String PREFIX = "t_";

  /** The same revisions, each of which makes its table. */
  static Migrations migrations(Collection<Node> nodes) {
    return Migrations.ofNodes(nodes.stream().map(MakesItsTable::instead).toList());
  }

  private static Node instead(Node node) {
    return new Node(
        node.id(),
        node.parents(),
        node.labels(),
        node.dependencies(),
        node.created(),
        node.message(),
        node.where(),
        new MakesItsTable(PREFIX + node.id()));
  }

  /** The revisions that ran, by the tables that are there. */
  static List<String> ran(Collection<String> tables) {
    return tables.stream()
        .filter(it -> it.startsWith(PREFIX))
        .map(it -> it.substring(PREFIX.length()))
        .sorted()
        .toList();
  }

  @Override
  public void upgrade(Operations op) {
    op.createTable(table, column("id", INTEGER).primaryKey());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable(table);
  }
}
