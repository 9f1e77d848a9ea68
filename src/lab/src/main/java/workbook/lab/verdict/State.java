package workbook.lab.verdict;

import java.util.Collection;

/** How an exercise stands. */
public enum State {
  /** The stub's {@link workbook.lab.Todo} was met: nothing is wrong, something is still to do. */
  TODO,
  /** Every check passed. */
  DONE,
  /** A check failed; the verdict says which and why. */
  WRONG,
  /** It was not judged, for a reason that isn't the learner's. */
  NOT_CHECKED;

  /** What an exercise's states on its databases come to: wrong on one is wrong. */
  public static State of(Collection<State> states) {
    if (states.contains(WRONG)) {
      return WRONG;
    }
    if (states.contains(TODO)) {
      return TODO;
    }
    return states.contains(DONE) ? DONE : NOT_CHECKED;
  }
}
