package workbook.migrate;

import java.util.List;

/**
 * A revision that ran.
 *
 * @param statements the SQL, without that on the version table
 */
public record RanStep(String id, String message, Direction direction, List<String> statements) {
  /** Copies the statements. */
  public RanStep {
    statements = List.copyOf(statements);
  }

  /** The step in a line. */
  @Override
  public String toString() {
    return direction + " " + id + "  " + message;
  }
}
