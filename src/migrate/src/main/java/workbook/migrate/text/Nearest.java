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

  /** How many characters have to change. */
  public static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
