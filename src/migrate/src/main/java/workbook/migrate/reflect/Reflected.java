package workbook.migrate.reflect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;

/**
 * A database as the operations that make it, and those that take it away; prints a line for each.
 */
public record Reflected(List<Operation> upgrade, List<Operation> downgrade) {
  /** Copies the operations. */
  public Reflected {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }

  /** What is behind a connection. */
  public static Reflected of(Connection connection) throws SQLException {
    Schema schema = Schema.read(connection);
    Ddl ddl = Ddl.of(connection);
    Extras extras = Extras.of(connection, schema);
    List<Operation> made = new Reflection(ddl).schema(schema);
    List<Operation> upgrade = new ArrayList<>(extras.first());
    made.forEach(it -> upgrade.addAll(extras.said(it)));
    upgrade.addAll(extras.last());
    List<Operation> downgrade = downgrade(schema, made, ddl);
    downgrade.addAll(extras.gone());
    return new Reflected(upgrade, downgrade);
  }

  /** Views first, then foreign keys that were added by themselves, then tables, newest first. */
  private static List<Operation> downgrade(Schema schema, List<Operation> upgrade, Ddl ddl) {
    List<Operation> down = new ArrayList<>();
    List<Schema.View> views = new ArrayList<>(Reflection.viewsInOrder(schema.views()));
    Collections.reverse(views);
    views.forEach(it -> down.add(new Operation.Execute(ddl.dropView(it.name()), List.of())));
    List<Operation> newestFirst = new ArrayList<>(upgrade);
    Collections.reverse(newestFirst);
    for (Operation it : newestFirst) {
      if (it instanceof AddConstraint added) {
        down.add(new DropConstraint(added.table(), added.constraint().name()));
      } else if (it instanceof Operation.CreateTable created) {
        down.add(new Operation.DropTable(created.table(), false));
      }
    }
    return down;
  }

  @Override
  public String toString() {
    return upgrade.stream().map(Operation::toString).collect(Collectors.joining("\n"));
  }
}
