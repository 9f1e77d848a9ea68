package lesson00.warm_up;

import static workbook.migrate.Columns.*;

import workbook.migrate.*;

@Revision(id = "01")
final class WarmUp implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "warm",
        column("id", INTEGER).primaryKey(),
        column("name", varchar(50)).notNull(),
        column("email", varchar(120)).notNull().unique());
    op.addColumn("warm", column("age", INTEGER));
    op.execute("UPDATE warm SET age = 1 WHERE age IS NULL");
    op.alterColumn("warm", "age", nullable(false));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("warm", "age");
    op.dropTable("warm");
  }
}
