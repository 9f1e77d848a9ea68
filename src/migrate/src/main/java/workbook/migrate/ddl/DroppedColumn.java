package workbook.migrate.ddl;

import java.util.Optional;
import workbook.migrate.MigrationException;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.SqlTokens;

/**
 * What goes with a column: indexes and constraints that are about it. Refuses to drop it where a
 * rule about other columns, too, would be lost with it, or a value could no more be worked out.
 */
final class DroppedColumn {
  private final TableForm form;
  private final String column;

  private DroppedColumn(TableForm form, String column) {
    this.form = form;
    this.column = column;
  }

  /** Refuses to drop the column where more would go than is asked for. */
  static void require(TableForm form, String column) {
    DroppedColumn dropped = new DroppedColumn(form, column);
    dropped.requireNothingComputedFromIt();
    dropped.requireNoSharedCheck();
  }

  private void requireNothingComputedFromIt() {
    form.text().columns().stream()
        .filter(other -> other.clause(Clause.Kind.GENERATED).filter(this::names).isPresent())
        .findFirst()
        .ifPresent(
            other -> {
              throw MigrationException.of(
                  "column-computed-from", form.table(), column, other.plainName());
            });
  }

  private boolean names(Clause clause) {
    return SqlTokens.of(clause.text()).mention(column);
  }

  private void requireNoSharedCheck() {
    for (ConstraintPlace place : form.text().constraints()) {
      SqlTokens condition = SqlTokens.of(place.inside());
      if (place.kind() == Clause.Kind.CHECK && condition.mention(column)) {
        otherIn(condition)
            .ifPresent(
                other -> {
                  throw MigrationException.of(
                      "column-in-check", form.table(), column, place.name(), other);
                });
      }
    }
  }

  private Optional<String> otherIn(SqlTokens condition) {
    return form.text().columns().stream()
        .map(ColumnText::plainName)
        .filter(other -> !other.equalsIgnoreCase(column))
        .filter(condition::mention)
        .findFirst();
  }
}
