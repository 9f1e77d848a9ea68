package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import workbook.migrate.model.TypeText;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.text.Nearest;

/**
 * Finds what may be the same under another name. Each thing that is lost is paired with one that is
 * new, the likeliest pairs first: columns of the same type by their names, places and rules, tables
 * by the columns that are there again.
 */
final class Likeness {
  /** So much of a table's columns must be there again. */
  private static final double ENOUGH = 0.6;

  private final List<Guess> guesses = new ArrayList<>();

  private Likeness() {}

  /** A proposal and how likely it is, from 0 to 1. */
  private record Guess(Proposal proposal, double likeness) {
    boolean isAboutOneOf(Proposal other) {
      boolean sameOld =
          proposal.table().equals(other.table()) && proposal.column().equals(other.column());
      return sameOld || proposal.name().equals(other.name());
    }
  }

  static List<Proposal> proposals(Schema wanted, Schema live) {
    Likeness tables = new Likeness();
    List<Proposal> proposals = new ArrayList<>();
    for (Table added : wanted.tables()) {
      live.table(added.name())
          .ifPresentOrElse(
              same -> proposals.addAll(columns(added, same)),
              () -> tables.guess(added, wanted, live));
    }
    proposals.addAll(0, tables.best());
    return proposals;
  }

  private void guess(Table added, Schema wanted, Schema live) {
    live.tables().stream()
        .filter(it -> wanted.table(it.name()).isEmpty())
        .map(it -> new Guess(new Proposal(it.name(), "", added.name()), likeness(it, added)))
        .filter(it -> it.likeness() >= ENOUGH)
        .forEach(guesses::add);
  }

  private static List<Proposal> columns(Table wanted, Table live) {
    Likeness columns = new Likeness();
    for (Column lost : live.columns()) {
      for (Column added : wanted.columns()) {
        boolean isLost = wanted.column(lost.name()).isEmpty();
        boolean isAdded = live.column(added.name()).isEmpty();
        if (isLost && isAdded && TypeText.same(lost.type(), added.type())) {
          Proposal proposal = new Proposal(live.name(), lost.name(), added.name());
          columns.guesses.add(new Guess(proposal, likeness(live, lost, wanted, added)));
        }
      }
    }
    return columns.best();
  }

  /** Each lost thing and each new one once. */
  private List<Proposal> best() {
    List<Proposal> best = new ArrayList<>();
    guesses.stream()
        .sorted(Comparator.comparingDouble(Guess::likeness).reversed())
        .filter(guess -> best.stream().noneMatch(guess::isAboutOneOf))
        .forEach(it -> best.add(it.proposal()));
    return best;
  }

  private static double likeness(Table live, Column lost, Table wanted, Column added) {
    int apart = Math.abs(live.columns().indexOf(lost) - wanted.columns().indexOf(added));
    boolean sameRules =
        lost.nullable() == added.nullable()
            && live.isUnique(List.of(lost.name())) == wanted.isUnique(List.of(added.name()))
            && SameText.of(lost.defaultSql(), added.defaultSql());
    return 0.5 * alike(lost.name(), added.name()) + 0.2 / (1 + apart) + (sameRules ? 0.3 : 0);
  }

  private static double alike(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    int distance = Nearest.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    return 1 - (double) distance / longest;
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
