package workbook.migrate.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workbook.migrate.History;

/**
 * Puts revisions into rows, newest first, and into lanes: a lane leads from a revision down to a
 * parent. Lanes that lead to the same parent join just above it.
 */
final class Lanes {
  private final Set<String> drawn = new HashSet<>();
  private final List<@Nullable String> awaited = new ArrayList<>();

  private Lanes(List<History.Entry> entries) {
    entries.forEach(it -> drawn.add(it.id()));
  }

  /**
   * A revision in its place.
   *
   * @param before lanes that come from above
   * @param joining those of them that end here, besides its own
   * @param opening lanes that begin here, besides its own
   * @param after lanes that go on below
   */
  record Row(
      History.Entry entry,
      int lane,
      Set<Integer> before,
      Set<Integer> joining,
      Set<Integer> opening,
      Set<Integer> after) {}

  static List<Row> of(List<History.Entry> entries) {
    Lanes lanes = new Lanes(entries);
    return entries.stream().map(lanes::row).toList();
  }

  private Row row(History.Entry entry) {
    Set<Integer> before = used();
    SortedSet<Integer> leadingHere = leadingTo(entry.id());
    int lane = leadingHere.isEmpty() ? free(0) : leadingHere.first();
    leadingHere.remove(lane);
    leadingHere.forEach(it -> awaited.set(it, null));
    List<String> parents = entry.parents().stream().filter(drawn::contains).toList();
    awaited.set(lane, parents.isEmpty() ? null : parents.get(0));
    Set<Integer> opening = new TreeSet<>();
    for (String parent : parents.subList(Math.min(1, parents.size()), parents.size())) {
      int opened = free(lane + 1);
      awaited.set(opened, parent);
      opening.add(opened);
    }
    return new Row(entry, lane, before, leadingHere, opening, used());
  }

  private SortedSet<Integer> leadingTo(String id) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < awaited.size(); i++) {
      if (id.equals(awaited.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private Set<Integer> used() {
    Set<Integer> used = new TreeSet<>();
    for (int i = 0; i < awaited.size(); i++) {
      if (awaited.get(i) != null) {
        used.add(i);
      }
    }
    return used;
  }

  /** The first lane from there on that leads nowhere. */
  private int free(int from) {
    for (int i = from; i < awaited.size(); i++) {
      if (awaited.get(i) == null) {
        return i;
      }
    }
    awaited.add(null);
    return awaited.size() - 1;
  }
}
