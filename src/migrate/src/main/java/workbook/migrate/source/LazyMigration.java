package workbook.migrate.source;

import workbook.migrate.Migration;
import workbook.migrate.Operations;

/** A revision whose class is loaded when it is to run, not when its project is looked at. */
record LazyMigration(ClassLoader classes, String className) implements Migration {
  @Override
  public void upgrade(Operations op) {
    made().upgrade(op);
  }

  @Override
  public void downgrade(Operations op) {
    made().downgrade(op);
  }

  private Migration made() {
    try {
      return Instances.of(Class.forName(className, true, classes).asSubclass(Migration.class));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
