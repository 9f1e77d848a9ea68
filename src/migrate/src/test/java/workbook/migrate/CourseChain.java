package workbook.migrate;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.varchar;

/** The first revisions of the course. */
final class CourseChain {
  private CourseChain() {}

  static Migrations migrations() {
    return Migrations.of(
        AddUserTable.class, AddAgeColumn.class, AddAddressColumn.class, RequireAddress.class);
  }

  @Revision(id = "01", created = "2022-09-01T10:00:00Z")
  static final class AddUserTable implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable(
          "user",
          column("id", INTEGER).primaryKey(),
          column("name", varchar(50)).notNull(),
          column("email", varchar(120)).notNull().unique());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("user");
    }
  }

  @Revision(id = "02", parents = "01")
  static final class AddAgeColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("user", column("age", INTEGER));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("user", "age");
    }
  }

  @Revision(id = "03", parents = "02")
  static final class AddAddressColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.addColumn("user", column("address", varchar(200)));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropColumn("user", "address");
    }
  }

  @Revision(id = "04", parents = "03")
  static final class RequireAddress implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("UPDATE user SET address = ? WHERE address IS NULL", "unknown");
      op.alterColumn("user", "address", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {
      op.alterColumn("user", "address", nullable(true));
    }
  }
}
