package workbook.migrate.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that may have been meant. */
public final class Nearest {
  private static final int MANY = 3;

  private Nearest() {}

  /** The most alike of the known names, in a line; a dash when there are none. */
  public static String to(String name, Collection<String> known) {
    return known.isEmpty() ? "-" : String.join(", ", among(known, name));
  }

  /** The most alike of the known names, best first. */
  public static List<String> among(Collection<String> known, String name) {
    return known.stream()
        .sorted(
            Comparator.<String>comparingInt(it -> likeness(name, it))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MANY)
        .toList();
  }

  /** The least of the distances to a name and to its beginning, which is often all one types. */
  private static int likeness(String name, String known) {
    String beginning = known.substring(0, Math.min(known.length(), name.length()));
    return Math.min(distance(name, known), distance(name, beginning));
  }

  /** How many characters have to change; two that changed places count once. */
  public static int distance(String from, String to) {
    int[][] least = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        least[i][j] = i * j == 0 ? i + j : least(least, from, to, i, j);
      }
    }
    return least[from.length()][to.length()];
  }

  private static int least(int[][] least, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int changed = least[i - 1][j - 1] + (same ? 0 : 1);
    int one = Math.min(changed, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    return areSwapped(from, to, i, j) ? Math.min(one, least[i - 2][j - 2] + 1) : one;
  }

  private static boolean areSwapped(String from, String to, int i, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
