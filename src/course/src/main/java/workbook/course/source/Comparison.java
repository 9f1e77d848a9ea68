package workbook.course.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Collects where the two languages of something are not equal.
 *
 * @param <T> what is compared
 */
public final class Comparison<T> {
  private static final String NOTHING = "nothing";

  private final String where;
  private final T english;
  private final T japanese;
  private final List<Difference> found = new ArrayList<>();

  public Comparison(String where, T english, T japanese) {
    this.where = where;
    this.english = english;
    this.japanese = japanese;
  }

  /** A part that has to be the same. */
  public void same(String what, Function<T, Object> part) {
    same(what, String.valueOf(part.apply(english)), String.valueOf(part.apply(japanese)));
  }

  /**
   * A list that has to be the same. Tells its first difference only: what follows is shifted, not
   * different.
   */
  public void sameList(String what, Function<T, List<String>> part) {
    List<String> one = part.apply(english);
    List<String> other = part.apply(japanese);
    int before = found.size();
    for (int i = 0; i < Math.max(one.size(), other.size()) && found.size() == before; i++) {
      same(what + " " + (i + 1), at(one, i), at(other, i));
    }
  }

  /** Two texts that have to be the same. Of several lines only the first that differs is shown. */
  public void same(String what, String one, String other) {
    if (!one.equals(other)) {
      List<String> lines = one.lines().toList();
      List<String> otherLines = other.lines().toList();
      int line = 0;
      while (line < lines.size() && at(lines, line).equals(at(otherLines, line))) {
        line++;
      }
      found.add(new Difference(where, what, at(lines, line), at(otherLines, line)));
    }
  }

  private static String at(List<String> list, int index) {
    return index < list.size() ? list.get(index) : NOTHING;
  }

  public List<Difference> differences() {
    return List.copyOf(found);
  }
}
