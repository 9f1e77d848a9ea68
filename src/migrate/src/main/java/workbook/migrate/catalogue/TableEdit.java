package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.ColumnPlace;
import workbook.migrate.Constraint;
import workbook.migrate.Constraint.ForeignKey;
import workbook.migrate.Constraint.PrimaryKey;
import workbook.migrate.Index;

/** A table while it is changed. */
final class TableEdit {
  private final CatalogueTable from;
  private String name;
  private List<Column> columns;
  private List<Constraint> constraints;
  private List<Index> indexes;
  private @Nullable String comment;
  private final List<Unseen> unseen;
  private final List<String> former;

  TableEdit(CatalogueTable from) {
    this.from = from;
    name = from.name();
    columns = new ArrayList<>(from.columns());
    constraints = new ArrayList<>(from.constraints());
    indexes = new ArrayList<>(from.indexes());
    comment = from.comment();
    unseen = new ArrayList<>(from.unseen());
    former = new ArrayList<>(from.former());
  }

  CatalogueTable done() {
    return new CatalogueTable(
        name,
        columns,
        constraints,
        indexes,
        from.options(),
        comment,
        from.isKnown(),
        unseen,
        former);
  }

  TableEdit rename(String next) {
    indexes = new ArrayList<>(indexes.stream().map(it -> it.ofTable(next)).toList());
    name = next;
    return this;
  }

  /** Changes the foreign keys that lead to this table. */
  TableEdit lead(String table, UnaryOperator<ForeignKey> change) {
    constraints.replaceAll(
        it ->
            it instanceof ForeignKey key && key.table().equalsIgnoreCase(table)
                ? change.apply(key)
                : it);
    return this;
  }

  TableEdit comment(String text) {
    comment = text.isEmpty() ? null : text;
    return this;
  }

  TableEdit unseen(Unseen step) {
    unseen.add(step);
    return this;
  }

  /** Where the place is said by a column that is not known, the new one is the last. */
  TableEdit add(Column column, @Nullable ColumnPlace place) {
    columns.add(place == null ? columns.size() : number(place), column);
    return this;
  }

  private int number(ColumnPlace place) {
    if (place.after() == null) {
      return 0;
    }
    List<String> names = columns.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
    int before = names.indexOf(place.after().toLowerCase(Locale.ROOT));
    return before < 0 ? columns.size() : before + 1;
  }

  TableEdit add(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  TableEdit add(Index index) {
    indexes.add(index.ofTable(name));
    return this;
  }

  TableEdit replace(Column column) {
    columns.replaceAll(it -> it.name().equals(column.name()) ? column : it);
    return this;
  }

  TableEdit rename(Column column, String next) {
    if (column.isUnique()) {
      former.add(column.name());
    }
    Renaming renaming = new Renaming(column.name(), next);
    columns = new ArrayList<>(renaming.columns(columns));
    constraints = new ArrayList<>(renaming.constraints(constraints));
    indexes = new ArrayList<>(renaming.indexes(indexes));
    return this;
  }

  /** What is about the column goes with it; what is about others as well, MySQL may keep. */
  TableEdit drop(Column column) {
    ColumnUse use = new ColumnUse(column.name());
    columns.remove(column);
    constraints.replaceAll(it -> it instanceof PrimaryKey key ? without(key, column.name()) : it);
    constraints.stream().filter(use::shares).map(Constraint::name).forEach(former::add);
    constraints.removeIf(use::isAbout);
    indexes.stream().filter(use::shares).map(Index::name).forEach(former::add);
    indexes.removeIf(use::isAbout);
    return this;
  }

  /** Of a primary key the other columns stay; a lone one goes with its column. */
  private static PrimaryKey without(PrimaryKey key, String column) {
    List<String> rest = key.columns().stream().filter(it -> !it.equalsIgnoreCase(column)).toList();
    return rest.isEmpty() ? key : new PrimaryKey(rest);
  }

  /** Drops a constraint, however it came about; false if there is none of this name. */
  boolean dropConstraint(String gone) {
    if (gone.equalsIgnoreCase(PrimaryKey.NAME)) {
      return dropPrimaryKey();
    }
    boolean isForeignKey =
        constraints.stream()
            .anyMatch(it -> it instanceof ForeignKey && it.name().equalsIgnoreCase(gone));
    if (isForeignKey) {
      former.add(gone);
    }
    return constraints.removeIf(it -> it.name().equalsIgnoreCase(gone))
        || dropUnique(gone)
        || indexes.removeIf(it -> it.isUnique() && it.name().equalsIgnoreCase(gone))
        || former.removeIf(gone::equalsIgnoreCase);
  }

  /** Drops an index, also that of a unique constraint; false if there is none of this name. */
  boolean dropIndex(String gone) {
    return indexes.removeIf(it -> it.name().equalsIgnoreCase(gone))
        || constraints.removeIf(
            it -> it instanceof Constraint.Unique && it.name().equalsIgnoreCase(gone))
        || dropUnique(gone)
        || former.removeIf(gone::equalsIgnoreCase);
  }

  private boolean dropPrimaryKey() {
    boolean isThere = !from.primaryKey().isEmpty();
    columns.replaceAll(it -> it.isPrimaryKey() ? new ColumnCopy(it).withoutKey() : it);
    constraints.removeIf(PrimaryKey.class::isInstance);
    return isThere;
  }

  private boolean dropUnique(String column) {
    boolean isThere =
        columns.stream().anyMatch(it -> it.isUnique() && it.name().equalsIgnoreCase(column));
    columns.replaceAll(
        it ->
            it.isUnique() && it.name().equalsIgnoreCase(column)
                ? new ColumnCopy(it).withoutUnique()
                : it);
    return isThere;
  }
}
