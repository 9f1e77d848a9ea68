package workbook.lab.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer was refused, in words for the learner.
 *
 * @param headline one sentence: what went wrong
 * @param expected what was expected, empty where the difference says it all
 * @param found what was found, empty where the difference says it all
 * @param difference what was expected and found, line by line
 * @param mistake the typical mistake it looks like
 * @param place the learner's own line it is about, where there is one
 * @param trace the error's message and causes with the learner's own frames, for those who want
 *     more
 */
public record Failure(
    String headline,
    String expected,
    String found,
    List<DifferenceRow> difference,
    Mistake mistake,
    @Nullable Place place,
    List<String> trace) {
  public Failure {
    difference = List.copyOf(difference);
    trace = List.copyOf(trace);
  }
}
