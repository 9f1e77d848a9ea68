package workbook.migrate.run;

import java.util.List;

/**
 * A step among the others of its run, so that it can tell of them when it fails.
 *
 * @param all ids of the revisions whose steps make the run, in order
 * @param position which of them it is, counted from zero
 */
public record Among(List<String> all, int position) {

  /** Whose steps ran before this one. */
  List<String> before() {
    return all.subList(0, position);
  }

  /** Whose steps are still to come. */
  List<String> after() {
    return all.subList(position + 1, all.size());
  }
}
