package lesson08.add_age_column;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/** Add the age of a user. */
@Revision(id = "02", parents = "01", created = "2022-09-02T10:00:00Z")
final class AddAgeColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("user", column("age", INTEGER));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("user");
  }
}
