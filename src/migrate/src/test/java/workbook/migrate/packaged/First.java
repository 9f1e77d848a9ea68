package workbook.migrate.packaged;

import workbook.migrate.Operations;
import workbook.migrate.ReversibleMigration;
import workbook.migrate.Revision;

@Revision(id = "packaged01")
final class First implements ReversibleMigration {
  @Override
  public void upgrade(Operations op) {}

  /** A class in a class is found as well. */
  @Revision(id = "packaged02", parents = "packaged01")
  static final class Second implements ReversibleMigration {
    @Override
    public void upgrade(Operations op) {}
  }
}
