package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.model.TypeText;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Finds what may be the same under another name. */
final class Likeness {
  /** So much of a table's columns must be there again. */
  private static final double ENOUGH = 0.6;

  private Likeness() {}

  static List<Proposal> proposals(Schema wanted, Schema live) {
    List<Proposal> proposals = new ArrayList<>();
    for (Table added : wanted.tables()) {
      Table same = live.table(added.name()).orElse(null);
      if (same == null) {
        live.tables().stream()
            .filter(it -> wanted.table(it.name()).isEmpty() && likeness(it, added) >= ENOUGH)
            .forEach(it -> proposals.add(new Proposal(it.name(), "", added.name())));
      } else {
        proposals.addAll(columns(added, same));
      }
    }
    return proposals;
  }

  private static List<Proposal> columns(Table wanted, Table live) {
    List<Proposal> proposals = new ArrayList<>();
    for (Column lost : live.columns()) {
      for (Column added : wanted.columns()) {
        boolean isLost = wanted.column(lost.name()).isEmpty();
        boolean isAdded = live.column(added.name()).isEmpty();
        if (isLost && isAdded && TypeText.same(lost.type(), added.type())) {
          proposals.add(new Proposal(live.name(), lost.name(), added.name()));
        }
      }
    }
    return proposals;
  }

  private static double likeness(Table one, Table other) {
    long same =
        one.columns().stream()
            .filter(
                it ->
                    other
                        .column(it.name())
                        .filter(found -> TypeText.same(found.type(), it.type()))
                        .isPresent())
            .count();
    return (double) same / Math.max(one.columns().size(), other.columns().size());
  }
}
