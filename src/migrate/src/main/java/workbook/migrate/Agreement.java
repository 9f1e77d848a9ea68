package workbook.migrate;

import java.util.List;
import workbook.migrate.compare.Change;
import workbook.migrate.compare.Comparison;

/** Whether a database is as entities want it; prints itself with what is not. */
public record Agreement(Comparison comparison) {
  /** Whether nothing has to change. */
  public boolean isOk() {
    return comparison.isEmpty();
  }

  /** What has to. */
  public List<Change> changes() {
    return comparison.changes();
  }

  @Override
  public String toString() {
    return isOk() ? Messages.text("as-wanted") : Messages.text("not-as-wanted", comparison);
  }
}
