package lesson09.require_address;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/**
 * Require an address of every user.
 *
 * <p>The rows move into a table that has required the address from its beginning.
 */
@Revision(id = "04", parents = "03", created = "2022-09-04T10:00:00Z")
final class RequireAddress implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "user_next",
        column("id", INTEGER).primaryKey(),
        column("name", varchar(50)).notNull(),
        column("email", varchar(120)).notNull().unique(),
        column("age", INTEGER),
        column("address", varchar(200)).notNull());
    op.execute(
        "INSERT INTO user_next (id, name, email, age, address) "
            + "SELECT id, name, email, age, COALESCE(address, 'unknown') FROM user");
    op.dropTable("user");
    op.execute("ALTER TABLE user_next RENAME TO user");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("user", "address", nullable(true));
  }
}
