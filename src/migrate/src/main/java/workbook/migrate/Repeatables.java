package workbook.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.journal.Journal;
import workbook.migrate.plan.Step;
import workbook.migrate.text.Nearest;

/** All that is repeated at the end of an upgrade, each after what it comes after. */
record Repeatables(List<RepeatedClass> inOrder) {
  static final Repeatables NONE = new Repeatables(List.of());

  Repeatables {
    inOrder = List.copyOf(inOrder);
  }

  /**
   * These, put in order; what has no order among itself stays in the given one.
   *
   * @throws MigrationException when two have the same name, or one comes after what is not there,
   *     or after itself
   */
  static Repeatables of(List<RepeatedClass> given) {
    Map<String, RepeatedClass> byName = new LinkedHashMap<>();
    for (RepeatedClass it : given) {
      RepeatedClass other = byName.put(it.name(), it);
      if (other != null) {
        throw MigrationException.of("duplicate-repeatable", it.name(), other.where(), it.where());
      }
    }
    Set<RepeatedClass> done = new LinkedHashSet<>();
    given.forEach(it -> place(it, byName, new LinkedHashSet<>(), done));
    return new Repeatables(List.copyOf(done));
  }

  private static void place(
      RepeatedClass it, Map<String, RepeatedClass> all, Set<String> open, Set<RepeatedClass> done) {
    if (!open.add(it.name())) {
      throw MigrationException.of("repeatable-cycle", String.join(", ", open));
    }
    for (String before : it.after()) {
      RepeatedClass other = all.get(before);
      if (other == null) {
        throw MigrationException.of(
            "unknown-repeatable", it.name(), it.where(), before, Nearest.to(before, all.keySet()));
      }
      if (!done.contains(other)) {
        place(other, all, open, done);
      }
    }
    open.remove(it.name());
    done.add(it);
  }

  boolean isEmpty() {
    return inOrder.isEmpty();
  }

  /** Refuses what needs revisions that there are not. */
  void check(RevisionGraph graph) {
    inOrder.forEach(it -> it.needs().forEach(graph::find));
  }

  /** Those of them whose revisions are all there. */
  Repeatables thatCanRun(RevisionGraph graph, Predicate<String> isApplied) {
    return new Repeatables(
        inOrder.stream()
            .filter(it -> it.needs().stream().allMatch(id -> isApplied.test(graph.find(id).id())))
            .toList());
  }

  /** What an upgrade has to run. */
  List<Step> due(Journal journal, RevisionGraph graph, Predicate<String> isApplied) {
    Notes notes = new Notes(graph);
    return thatCanRun(graph, isApplied).inOrder.stream()
        .filter(it -> isChanged(it, journal, notes))
        .map(RepeatedClass::repeat)
        .toList();
  }

  private static boolean isChanged(RepeatedClass it, Journal journal, Notes notes) {
    String now = notes.of(it.node(), Direction.REPEAT).checksum();
    return journal.repeated(it.name()).filter(then -> then.note().checksum().equals(now)).isEmpty();
  }

  /** What a downgrade has to drop first, the last one first. */
  List<Step> drops(Predicate<String> isThere) {
    List<Step> drops = new ArrayList<>();
    inOrder.stream()
        .filter(it -> isThere.test(it.name()) && it.canDrop())
        .forEach(it -> drops.add(it.drop()));
    Collections.reverse(drops);
    return drops;
  }
}
