package lesson08.add_age_column;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/**
 * Add the age of a user.
 *
 * <p>The table is built anew and filled, as it is done where ALTER TABLE can do little.
 */
@Revision(id = "02", parents = "01", created = "2022-09-02T10:00:00Z")
final class AddAgeColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "user_next",
        column("id", INTEGER).primaryKey(),
        column("name", varchar(50)).notNull(),
        column("email", varchar(120)).notNull().unique(),
        column("age", INTEGER));
    op.execute("INSERT INTO user_next (id, name, email) SELECT id, name, email FROM user");
    op.dropTable("user");
    op.execute("ALTER TABLE user_next RENAME TO user");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("user", "age");
  }
}
