package workbook.migrate.catalogue;

import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RunJava;
import workbook.migrate.operation.Written;

/**
 * A step of which it is not known what it did to the schema: Java, or raw SQL that is more than a
 * change of rows.
 *
 * @param revision the revision it is of
 */
public record Unseen(String revision, Written written) {
  /** Whether it may have made or changed a thing of this name. */
  public boolean mayConcern(String name) {
    Operation operation = written.operation();
    return operation instanceof RunJava
        || (operation instanceof Operation.Execute raw && RawSql.of(raw.sql()).names(name));
  }

  @Override
  public String toString() {
    return written.operation() + " of revision " + revision + " at " + written.place();
  }
}
