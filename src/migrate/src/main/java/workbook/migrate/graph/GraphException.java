package workbook.migrate.graph;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.Problem;

/** The revisions make no graph, or a target can't be reached in it. */
public final class GraphException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> candidates;
  private final transient List<GraphException> problems;

  private GraphException(String key, List<String> candidates, @Nullable Object... arguments) {
    super(null, key, arguments);
    this.candidates = candidates;
    this.problems = List.of();
  }

  private GraphException(Problem problem, List<GraphException> problems) {
    super(null, problem);
    this.candidates = List.of();
    this.problems = problems;
  }

  /** An error with a message of the room's bundle. */
  public static GraphException of(String key, @Nullable Object... arguments) {
    return new GraphException(key, List.of(), arguments);
  }

  /**
   * An error that several revisions take part in. The message has the argument, the revisions'
   * sorted ids, and the first of these, to give an example with.
   */
  public static GraphException among(Collection<Vertex> revisions, String key, String argument) {
    List<String> ids = revisions.stream().map(Vertex::id).sorted().toList();
    return new GraphException(key, ids, argument, String.join(", ", ids), ids.get(0));
  }

  /** All these in one; a single one as it is. */
  static GraphException all(List<GraphException> problems) {
    if (problems.size() == 1) {
      return problems.get(0);
    }
    String text =
        problems.stream().map(it -> "- " + it.indented()).collect(Collectors.joining("\n"));
    Problem problem =
        MigrationException.of("broken-graph", problems.size(), text)
            .problem()
            .of(problems.stream().map(MigrationException::problem).toList());
    return new GraphException(problem, List.copyOf(problems));
  }

  private String indented() {
    return String.valueOf(getMessage()).replace("\n\n", "\n").replace("\n", "\n  ");
  }

  /** Ids of the revisions that may have been meant, or that stand in each other's way. */
  public List<String> candidates() {
    return candidates;
  }

  /** The single errors, where this one stands for several. */
  public List<GraphException> problems() {
    return problems;
  }
}
