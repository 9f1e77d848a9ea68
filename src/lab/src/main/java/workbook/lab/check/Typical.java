package workbook.lab.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A mistake that learners typically make, and how to tell it from what was found.
 *
 * @param key its name: a sentence in the exercise's bundle, a heading's anchor in the lesson
 * @param applies whether what was found looks like it; asked only when something is wrong
 * @param <F> what it is told from: {@link Facts}, {@link Rows} or {@link StepError}
 */
public record Typical<F>(String key, Predicate<? super F> applies) {

  /** A typical mistake; the first that applies is named. */
  public static <F> Typical<F> mistake(String key, Predicate<? super F> applies) {
    return new Typical<>(key, applies);
  }

  static <F> Optional<String> first(List<Typical<F>> mistakes, F found) {
    return mistakes.stream()
        .filter(mistake -> mistake.applies().test(found))
        .map(Typical::key)
        .findFirst();
  }
}
