package workbook.migrate.catalogue;

import java.util.List;
import workbook.migrate.Constraint.ForeignKey;

/** Copies of foreign keys that begin or end elsewhere. */
public final class ForeignKeys {
  private ForeignKeys() {}

  /** The key from columns of these names. */
  public static ForeignKey from(ForeignKey key, List<String> columns) {
    return copy(key, columns, key.table(), key.targets());
  }

  /** The key to these columns of this table. */
  public static ForeignKey to(ForeignKey key, String table, List<String> targets) {
    return copy(key, key.columns(), table, targets);
  }

  private static ForeignKey copy(
      ForeignKey key, List<String> columns, String table, List<String> targets) {
    return new ForeignKey(
        key.name(),
        columns,
        table,
        targets,
        key.onDelete(),
        key.onUpdate(),
        key.deferral(),
        key.match());
  }
}
