package workbook.migrate.catalogue;

import workbook.migrate.MigrationException;
import workbook.migrate.operation.Written;

/**
 * An operation on something that no revision below it made, or that is there already.
 *
 * @param key the sentence that says so
 * @param name the thing
 * @param table where it is, or would be
 * @param isExplained whether a step that could not be seen may be the reason
 */
public record Doubt(
    String key, String revision, Written written, String name, String table, boolean isExplained) {
  /** The sentence, with the place and what to do. */
  public MigrationException exception() {
    return MigrationException.of(key, written.operation(), revision, written.place(), name, table);
  }
}
