package workbook.migrate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workbook.migrate.Constraint;
import workbook.migrate.reflect.IndexWords;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Table;
import workbook.migrate.sql.SqlTokens;

/**
 * Columns that are made anew, and the rules and indexes about them: those go before, for they would
 * be in the way or go with the column, and come back after.
 */
record MadeAnew(Sides sides, Set<String> columns) {
  static MadeAnew of(Sides sides) {
    return new MadeAnew(
        sides,
        sides.live().columns().stream()
            .map(Column::name)
            .filter(it -> ColumnComparison.isMadeAnew(sides, it))
            .collect(Collectors.toSet()));
  }

  /** What drops the rules and indexes, and brings back those of which no entity can tell. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Table live = sides.live();
    live.uniques().stream()
        .filter(it -> isAbout(it.columns()))
        .map(it -> new Constraint.Unique(it.name(), it.columns()))
        .forEach(it -> changes.add(ConstraintChanges.drop(sides.name(), "unique", it)));
    live.checks().stream()
        .filter(it -> isAbout(it.condition()))
        .map(it -> new Constraint.Check(it.name(), it.condition()))
        .forEach(it -> changes.add(ConstraintChanges.drop(sides.name(), "check", it)));
    live.indexes().stream().filter(this::isAbout).forEach(it -> index(it, changes));
    return changes;
  }

  private void index(Table.Index index, List<Change> changes) {
    changes.add(IndexComparison.dropped(Reflection.index(sides.live(), index)));
    if (!IndexWords.canBeSaid(sides.live(), index)) {
      changes.add(IndexComparison.added(Reflection.index(sides.live(), index)));
    }
  }

  /** The sides without them. */
  Sides without() {
    return columns.isEmpty()
        ? sides
        : new Sides(sides.model(), sides.wanted(), rest(), sides.reflection());
  }

  private Table rest() {
    Table live = sides.live();
    return new Table(
        live.name(),
        live.columns(),
        live.primaryKey(),
        live.uniques().stream().filter(it -> !isAbout(it.columns())).toList(),
        live.foreignKeys(),
        live.indexes().stream().filter(it -> !isAbout(it)).toList(),
        live.checks().stream().filter(it -> !isAbout(it.condition())).toList(),
        live.details(),
        live.triggers(),
        live.options(),
        live.comment());
  }

  private boolean isAbout(Table.Index index) {
    String where = index.where();
    return index.columns().stream().anyMatch(it -> columns.contains(it) || isAbout(it))
        || (where != null && isAbout(where));
  }

  private boolean isAbout(List<String> names) {
    return names.stream().anyMatch(columns::contains);
  }

  private boolean isAbout(String sql) {
    return columns.stream().anyMatch(SqlTokens.of(sql)::mention);
  }
}
