package lesson07.add_user_table;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/**
 * Add the user table.
 *
 * <p>In SQL, which reads the same on both databases.
 */
@Revision(id = "01", created = "2022-09-01T10:00:00Z")
final class AddUserTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.execute(
        "CREATE TABLE user ("
            + "id INTEGER PRIMARY KEY, "
            + "name VARCHAR(50) NOT NULL, "
            + "email VARCHAR(120) NOT NULL UNIQUE)");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("DROP TABLE user");
  }
}
