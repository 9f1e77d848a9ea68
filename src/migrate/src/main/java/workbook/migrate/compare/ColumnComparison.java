package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.ColumnChange;
import workbook.migrate.model.TypeText;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.ColumnDetail;

/** Columns that are missing, too many, or not as they should be. */
final class ColumnComparison {
  private static final Pattern COLLATE = Pattern.compile("COLLATE=(\\w+)");

  private final Sides sides;
  private final List<Change> changes = new ArrayList<>();

  private ColumnComparison(Sides sides) {
    this.sides = sides;
  }

  static List<Change> of(Sides sides) {
    ColumnComparison comparison = new ColumnComparison(sides);
    for (Column wanted : without(sides.wanted(), sides)) {
      sides
          .live()
          .column(wanted.name())
          .ifPresentOrElse(
              live -> comparison.compare(wanted, live),
              () -> comparison.add("add column ", wanted.name()));
    }
    for (Column live : without(sides.live(), sides)) {
      if (sides.wanted().column(live.name()).isEmpty()) {
        comparison.drop("drop column ", live.name());
      }
    }
    return comparison.changes;
  }

  private static List<Column> without(workbook.migrate.schema.Table table, Sides sides) {
    return table.columns().stream()
        .filter(it -> !PrimaryKeyComparison.moves(sides, it.name()))
        .toList();
  }

  /** What is made of other columns comes after them, and goes before. */
  private void add(String what, String column) {
    boolean isMade = !formula(sides.wanted(), column).isEmpty();
    changes.add(
        Change.of(
            isMade ? Change.Phase.MAKE : Change.Phase.COLUMN,
            what + place(column),
            new Operation.AddColumn(sides.name(), sides.modelColumn(column)),
            new Operation.DropColumn(sides.name(), column)));
  }

  private void drop(String what, String column) {
    boolean isMade = !formula(sides.live(), column).isEmpty();
    changes.add(
        Change.of(
            isMade ? Change.Phase.UNMAKE : Change.Phase.COLUMN,
            what + place(column),
            new Operation.DropColumn(sides.name(), column),
            new Operation.AddColumn(sides.name(), sides.liveColumn(column))));
  }

  private void compare(Column wanted, Column live) {
    if (isMadeAnew(sides, live.name())) {
      replace(live.name());
      return;
    }
    workbook.migrate.Column now = sides.liveColumn(live.name());
    workbook.migrate.Column then = sides.modelColumn(wanted.name());
    List<ColumnChange> up = new ArrayList<>();
    List<ColumnChange> down = new ArrayList<>();
    if (!TypeText.same(wanted.type(), live.type())) {
      up.add(new ColumnChange.NewType(sides.wantedType(wanted)));
      down.add(new ColumnChange.NewType(sides.liveType(live)));
    }
    if (wanted.nullable() != live.nullable()) {
      up.add(new ColumnChange.Nullability(wanted.nullable()));
      down.add(new ColumnChange.Nullability(live.nullable()));
    }
    if (!SameText.of(wanted.defaultSql(), live.defaultSql())) {
      up.add(new ColumnChange.NewDefault(then.defaultSql()));
      down.add(new ColumnChange.NewDefault(now.defaultSql()));
    }
    compareCounting(wanted, live, up, down);
    compareCollation(wanted.name(), up, down);
    compareComment(wanted.name(), up, down);
    if (!up.isEmpty()) {
      changes.add(
          Change.of(
              Change.Phase.COLUMN,
              "change " + place(live.name()) + " from " + live + " to " + wanted,
              new Operation.AlterColumn(sides.name(), live.name(), up),
              new Operation.AlterColumn(sides.name(), live.name(), down)));
    }
  }

  /**
   * A lone key of SQLite always counts itself up; whether never twice, entities can't say, nor that
   * something counts which is no lone key.
   */
  private void compareCounting(
      Column wanted, Column live, List<ColumnChange> up, List<ColumnChange> down) {
    boolean toldByWord = wanted.autoIncrement() && !live.autoIncrement();
    boolean isOtherType = !TypeText.same(wanted.type(), live.type());
    boolean isLoneKey = sides.live().primaryKey().equals(List.of(live.name()));
    boolean toldBySilence =
        live.autoIncrement() && isLoneKey && (sides.reflection().countsAnyKey() || isOtherType);
    if (wanted.autoIncrement() != live.autoIncrement()
        && (toldByWord || toldBySilence)
        && !PrimaryKeyComparison.beginsToCount(sides, wanted.name())) {
      up.add(new ColumnChange.Counting(wanted.autoIncrement()));
      down.add(new ColumnChange.Counting(live.autoIncrement()));
    }
  }

  /** Who says nothing of it takes what the schema or the table does with all its texts. */
  private void compareCollation(String column, List<ColumnChange> up, List<ColumnChange> down) {
    Optional<String> wanted = collation(sides.wanted(), column);
    Optional<String> live = collation(sides.live(), column);
    String found = live.orElse("");
    boolean isSame =
        wanted
            .map(found::equalsIgnoreCase)
            .orElseGet(() -> found.isEmpty() || found.equals(usual(sides.live())));
    if (!isSame) {
      up.add(new ColumnChange.NewCollation(wanted.orElse(null)));
      down.add(new ColumnChange.NewCollation(live.orElse(null)));
    }
  }

  /** Of a table that compares in another way than its schema, that way; else the empty text. */
  private static String usual(workbook.migrate.schema.Table table) {
    Matcher said = COLLATE.matcher(table.options());
    return said.find() ? said.group(1) : "";
  }

  private static Optional<String> collation(workbook.migrate.schema.Table table, String column) {
    return table.detail(column).map(ColumnDetail::collation);
  }

  private void compareComment(String column, List<ColumnChange> up, List<ColumnChange> down) {
    String wanted = sides.wanted().detail(column).map(ColumnDetail::comment).orElse("");
    String live = sides.live().detail(column).map(ColumnDetail::comment).orElse("");
    if (!wanted.equals(live)) {
      up.add(new ColumnChange.NewComment(wanted));
      down.add(new ColumnChange.NewComment(live));
    }
  }

  /** What a column is worked out from can't be changed; the column can be made anew. */
  static boolean isMadeAnew(Sides sides, String column) {
    return sides.wanted().column(column).isPresent()
        && !SameText.of(formula(sides.wanted(), column), formula(sides.live(), column));
  }

  private static String formula(workbook.migrate.schema.Table table, String column) {
    return table
        .detail(column)
        .map(ColumnDetail::generated)
        .map(it -> it.sql() + (it.stored() ? " stored" : ""))
        .orElse("");
  }

  private void replace(String column) {
    drop("drop, to make it anew, column ", column);
    add("make anew column ", column);
  }

  private String place(String column) {
    return sides.name() + "." + column;
  }
}
