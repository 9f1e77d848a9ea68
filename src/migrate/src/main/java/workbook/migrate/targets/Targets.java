package workbook.migrate.targets;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/**
 * What targets mean for a database at certain rows: {@code head}, {@code heads}, {@code base},
 * {@code current}, an id or its beginning, a label; each of them on a branch ({@code label@head}),
 * and with a count ({@code id-2}); a count from the rows ({@code +1}, {@code label@-1}).
 */
public final class Targets {
  private final RevisionGraph graph;
  private final List<Vertex> rows;

  /** For a database at these rows. */
  public Targets(RevisionGraph graph, Collection<Vertex> rows) {
    this.graph = graph;
    this.rows = List.copyOf(rows);
  }

  /** The revisions that an upgrade is to reach, none of which needs another. */
  public List<Vertex> upgrade(String... targets) {
    UpgradeTarget upgrade = new UpgradeTarget(graph, rows, false);
    List<Vertex> wanted =
        Arrays.stream(targets)
            .flatMap(it -> upgrade.resolve(TargetText.of(it)).stream())
            .distinct()
            .toList();
    return apart(wanted, String.join(", ", targets));
  }

  /** Where a downgrade is to end. */
  public Below downgrade(String target) {
    return new DowngradeTarget(graph, rows).resolve(TargetText.of(target));
  }

  /** The revisions that a name stands for, without counting steps; none for the base. */
  public List<Vertex> named(String target) {
    return StampTarget.resolve(graph, rows, TargetText.of(target)).to();
  }

  /** The revisions that a stamp is to write. */
  public Stamp stamp(String target) {
    return StampTarget.resolve(graph, rows, TargetText.of(target));
  }

  /** The two ends of a range {@code from:to}, either of which may be left out. */
  public Range range(String text) {
    Range range = new RangeTarget(graph, rows).resolve(text);
    apart(range.to(), text);
    return range;
  }

  /**
   * These revisions, which a target names together.
   *
   * @throws GraphException when one of them comes along with another
   */
  public List<Vertex> apart(List<Vertex> wanted, String text) {
    List<Vertex> implied = graph.implied(wanted);
    if (!implied.isEmpty()) {
      throw GraphException.among(implied, "implied-targets", text);
    }
    return wanted;
  }
}
