package lesson09.require_address;

import static workbook.migrate.Columns.nullable;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/** Require an address of every user. */
@Revision(id = "04", parents = "03", created = "2022-09-04T10:00:00Z")
final class RequireAddress implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.execute("UPDATE user SET address = 'unknown' WHERE address IS NULL");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("user", "address", nullable(true));
  }
}
