package workbook.migrate.conflict;

import workbook.migrate.operation.Written;

/**
 * Two operations of different lines that are in each other's way.
 *
 * @param key the sentence that says how
 * @param table of the thing, empty where it has none
 * @param name of the thing
 */
public record Clash(String key, String table, String name, Side first, Side second) {
  /** An operation and the revision it is of. */
  public record Side(String revision, Written written) {}
}
