package workbook.migrate;

import java.util.function.Supplier;
import workbook.migrate.catalogue.Catalogue;

/** A reversible migration at its place among others, where it is known what was before it. */
record InPlace(ReversibleMigration migration, Supplier<Catalogue> before) implements Migration {
  @Override
  public void upgrade(Operations op) {
    migration.upgrade(op);
  }

  @Override
  public void downgrade(Operations op) {
    op.before(before);
    migration.downgrade(op);
  }
}
