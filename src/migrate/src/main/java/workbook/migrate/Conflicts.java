package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.conflict.Clash;

/**
 * What two lines of revisions both touch since they parted, so that joining them may fail or lose
 * something; prints each pair of operations with its places. Java can't be looked into.
 */
public record Conflicts(List<Conflict> pairs) {
  /** Copies the pairs. */
  public Conflicts {
    pairs = List.copyOf(pairs);
  }

  static Conflicts of(List<Clash> clashes) {
    return new Conflicts(clashes.stream().map(Conflicts::conflict).distinct().toList());
  }

  private static Conflict conflict(Clash clash) {
    return new Conflict(
        Messages.text(clash.key(), clash.name(), clash.table()),
        side(clash.first()),
        side(clash.second()));
  }

  private static Side side(Clash.Side side) {
    return new Side(side.revision(), side.written().operation().toString(), side.written().place());
  }

  /** Whether nothing stands in the way. */
  public boolean isEmpty() {
    return pairs.isEmpty();
  }

  /**
   * Two operations that are in each other's way.
   *
   * @param what a sentence that says how
   */
  public record Conflict(String what, Side first, Side second) {
    @Override
    public String toString() {
      return what + "\n  " + first + "\n  " + second;
    }
  }

  /**
   * An operation.
   *
   * @param place file and line
   */
  public record Side(String revision, String operation, String place) {
    @Override
    public String toString() {
      return revision + "  " + operation + " at " + place;
    }
  }

  @Override
  public String toString() {
    return pairs.isEmpty()
        ? Messages.text("no-conflicts")
        : pairs.stream().map(Conflict::toString).collect(Collectors.joining("\n"));
  }
}
