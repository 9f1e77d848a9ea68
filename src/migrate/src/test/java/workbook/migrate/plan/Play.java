package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.graph.GraphException;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.graph.Vertex;

/**
 * Plays what happens on a graph, in the words of the scenarios: {@code "d e -> e"} are steps and
 * the rows after them; {@code "D d1, U c2>e -> e"} are changes of rows.
 */
record Play(RevisionGraph graph) {

  /** Starts a sentence: {@code from("c").up("e")}. */
  From from(String... rows) {
    return new From(graph, Arrays.asList(rows));
  }

  /** The revisions of a range, newest first. */
  String range(String text) {
    return from().range(text);
  }

  /** A database at rows. */
  record From(RevisionGraph graph, List<String> rows) {
    String up(String... targets) {
      return told(planner().upgrade(targets));
    }

    String down(String target) {
      return told(planner().downgrade(target));
    }

    String stamp(String... targets) {
      List<RowChange> changes = planner().stamp(targets);
      TableOfRows table = new TableOfRows(rows);
      table.apply(changes);
      return (TableOfRows.letters(changes) + " -> " + String.join(" ", table.rows())).strip();
    }

    String range(String text) {
      return new Histories(graph, rows)
          .range(text).stream().map(Vertex::id).collect(Collectors.joining(" "));
    }

    private Planner planner() {
      return Planner.at(graph, rows);
    }

    private String told(List<Step> steps) {
      TableOfRows table = new TableOfRows(rows);
      steps.forEach(it -> table.apply(it.rows()));
      String ids = steps.stream().map(it -> it.revision().id()).collect(Collectors.joining(" "));
      return (ids + " -> " + String.join(" ", table.rows())).strip();
    }
  }

  /** The error that something ends in. */
  static GraphException refusal(Runnable what) {
    GraphException refusal = catchThrowableOfType(GraphException.class, what::run);
    assertThat(refusal).isNotNull();
    return refusal;
  }

  /** The kind of error that something ends in. */
  static String refused(Runnable what) {
    return refusal(what).key();
  }
}
