package lesson08.add_age_column;

import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/** Add the age of a user. */
@Revision(id = "02", parents = "01", created = "2022-09-02T10:00:00Z")
final class AddAgeColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("user", column("age", varchar(3)));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("user", "age");
  }
}
