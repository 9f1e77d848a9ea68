package lesson09.given;

import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/** Add the address of a user. */
@Revision(id = "03", parents = "02", created = "2022-09-03T10:00:00Z")
public final class AddAddressColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("user", column("address", varchar(200)));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("user", "address");
  }
}
