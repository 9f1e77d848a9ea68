package lesson09.require_address;

import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/** Require an address of every user. */
@Revision(id = "04", parents = "03", created = "2022-09-04T10:00:00Z")
final class RequireAddress implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("user", column("next_address", varchar(100)).notNull().defaultValue("unknown"));
    op.execute("UPDATE user SET next_address = address WHERE address IS NOT NULL");
    op.dropColumn("user", "address");
    op.execute("ALTER TABLE user RENAME COLUMN next_address TO address");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("user", "address", nullable(true));
  }
}
