package workbook.migrate.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.TableItem;
import workbook.migrate.TableOption;
import workbook.migrate.operation.Operation;

/**
 * A table of a catalogue.
 *
 * @param columns in order; they say for themselves if each is unique, or of the primary key
 * @param constraints that stand by themselves
 * @param options all else that it was created with
 * @param comment what the database says of it, null for nothing
 * @param isKnown whether it was seen to be created
 * @param unseen steps that may have changed it, so that not all of it may be known
 * @param former names that MySQL may still have an index by, though what they named is gone
 */
public record CatalogueTable(
    String name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    List<TableItem> options,
    @Nullable String comment,
    boolean isKnown,
    List<Unseen> unseen,
    List<String> former) {
  /** Copies the lists. */
  public CatalogueTable {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
    options = List.copyOf(options);
    unseen = List.copyOf(unseen);
    former = List.copyOf(former);
  }

  static CatalogueTable of(Operation.CreateTable operation) {
    List<TableItem> options =
        operation.items().stream()
            .filter(it -> !(it instanceof Column) && !(it instanceof Constraint))
            .filter(it -> it != TableOption.IF_NOT_EXISTS)
            .toList();
    return new CatalogueTable(
        operation.table(),
        operation.columns(),
        operation.constraints(),
        List.of(),
        options,
        null,
        true,
        List.of(),
        List.of());
  }

  /** A table that something unseen must have made. */
  static CatalogueTable unknown(String name, List<Unseen> makers) {
    return new CatalogueTable(
        name, List.of(), List.of(), List.of(), List.of(), null, false, makers, List.of());
  }

  /** The operation that creates it as it is, without indexes and comment. */
  public Operation.CreateTable creation() {
    return new Operation.CreateTable(
        name, Stream.of(columns, constraints, options).<TableItem>flatMap(List::stream).toList());
  }

  /** The column of this name. */
  public Optional<Column> column(String column) {
    return Names.find(columns, Column::name, column);
  }

  /** The constraint of this name that stands by itself. */
  public Optional<Constraint> constraint(String constraint) {
    return Names.find(constraints, Constraint::name, constraint);
  }

  /** The index of this name. */
  public Optional<Index> index(String index) {
    return Names.find(indexes, Index::name, index);
  }

  /** The columns of the primary key, none where there is no key. */
  public List<String> primaryKey() {
    return Stream.concat(
            columns.stream().filter(Column::isPrimaryKey).map(Column::name),
            constraints.stream()
                .filter(Constraint.PrimaryKey.class::isInstance)
                .flatMap(it -> ((Constraint.PrimaryKey) it).columns().stream()))
        .toList();
  }

  /** Its foreign keys. */
  public List<Constraint.ForeignKey> foreignKeys() {
    return constraints.stream()
        .filter(Constraint.ForeignKey.class::isInstance)
        .map(Constraint.ForeignKey.class::cast)
        .toList();
  }

  /** Whether all of it is known: it was created here, and nothing unseen was at it. */
  public boolean isWhole() {
    return isKnown && unseen.isEmpty();
  }

  /** The name, a line for each column, then its rules and indexes. */
  @Override
  public String toString() {
    return new TableText(this).toString();
  }
}
