package lesson07.add_user_table;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/**
 * Add the user table.
 *
 * <p>The e-mail is kept unique by an index of its own.
 */
@Revision(id = "01", created = "2022-09-01T10:00:00Z")
final class AddUserTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "user",
        column("id", INTEGER).primaryKey(),
        column("name", varchar(50)).notNull(),
        column("email", varchar(120)).notNull());
    op.execute("CREATE UNIQUE INDEX user_email ON user (email)");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("user_email", "user");
    op.dropTable("user");
  }
}
