package lesson08.add_age_column;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/**
 * Add the age of a user.
 *
 * <p>In SQL, which reads the same on both databases.
 */
@Revision(id = "02", parents = "01", created = "2022-09-02T10:00:00Z")
final class AddAgeColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.execute("ALTER TABLE user ADD COLUMN age INTEGER");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("ALTER TABLE user DROP COLUMN age");
  }
}
