package workbook.migrate.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbook.migrate.conflict.Clash.Side;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/** What the revisions of a line do with which things. */
final class Line {
  /** An operation's touch. */
  record Done(Touch touch, Side side) {}

  /** Raw SQL and what it names. */
  record Raw(Set<String> names, Side side) {}

  private final Map<Thing, List<Done>> things = new LinkedHashMap<>();
  private final List<Raw> raws = new ArrayList<>();

  void add(String revision, List<Written> operations) {
    for (Written written : operations) {
      Side side = new Side(revision, written);
      for (Touch touch : Touches.of(written.operation())) {
        things.computeIfAbsent(touch.thing(), it -> new ArrayList<>()).add(new Done(touch, side));
      }
      if (written.operation() instanceof Operation.Execute raw) {
        raws.add(new Raw(Mentioned.in(raw.sql()), side));
      }
    }
  }

  List<Done> all() {
    return things.values().stream().flatMap(List::stream).toList();
  }

  List<Done> with(Thing thing) {
    return things.getOrDefault(thing, List.of());
  }

  List<Raw> raws() {
    return List.copyOf(raws);
  }
}
