package workbook.course.source;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds what an author may have meant. */
public final class Nearest {
  private Nearest() {}

  /** The known words, the one nearest to the given word first. */
  public static String hint(String word, Collection<String> known) {
    Comparator<String> byDistance =
        Comparator.comparingInt(other -> distance(lower(word), lower(other)));
    return known.stream()
        .sorted(byDistance.thenComparing(Comparator.naturalOrder()))
        .map(other -> "`" + other + "`")
        .collect(joining(", "));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How many characters have to be inserted, deleted or replaced. */
  private static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
