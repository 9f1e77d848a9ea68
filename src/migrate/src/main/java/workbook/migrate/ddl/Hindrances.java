package workbook.migrate.ddl;

import java.util.List;
import java.util.stream.Stream;
import workbook.migrate.ColumnChange;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.CreateTableText;

/**
 * Finds the foreign keys for which MySQL would refuse an operation. Asks for keys before anything
 * else: most tables that change have none that matter, and every answer takes its time.
 */
final class Hindrances extends OfOneTable<Stream<Hindrance>> {
  private final MySqlTables tables;
  private final Ddl ddl;

  Hindrances(MySqlTables tables, Ddl ddl) {
    this.tables = tables;
    this.ddl = ddl;
  }

  @Override
  public Stream<Hindrance> alterColumn(Operation.AlterColumn operation) {
    return tables.references(operation.table()).stream()
        .filter(it -> it.isOf(operation.table(), operation.column()))
        .filter(it -> copies(operation) || renames(operation))
        .flatMap(it -> KeyEnds.of(it, tables).map(ends -> Hindrance.ofType(it, ends)).stream());
  }

  private boolean copies(Operation.AlterColumn operation) {
    return tables
        .type(operation.table(), operation.column())
        .filter(it -> !it.canBecome(TypeAfter.of(it, operation.changes(), ddl)))
        .isPresent();
  }

  /** A new name that others speak of takes a copy of the table, too. */
  private boolean renames(Operation.AlterColumn operation) {
    return operation.changes().stream()
        .filter(ColumnChange.NewName.class::isInstance)
        .map(it -> new MySqlRename(definition(operation), operation.column(), "", ddl))
        .anyMatch(it -> it.around("").size() > 1);
  }

  private CreateTableText definition(Operation.AlterColumn operation) {
    return tables.definition(operation.table(), operation.column());
  }

  @Override
  public Stream<Hindrance> dropIndex(Operation.DropIndex operation) {
    return withoutIndex(operation.table(), operation.name());
  }

  @Override
  public Stream<Hindrance> dropConstraint(DropConstraint operation) {
    return withoutIndex(operation.table(), operation.name());
  }

  /** An index of a foreign key's name may have come with it, and stays when the key is dropped. */
  private Stream<Hindrance> withoutIndex(String table, String name) {
    List<Reference> references = tables.references(table);
    List<KeyIndex> indexes = references.isEmpty() ? List.of() : tables.indexes(table);
    return indexes.stream()
        .filter(it -> it.name().equalsIgnoreCase(name))
        .flatMap(
            gone -> {
              List<KeyIndex> rest = indexes.stream().filter(it -> !it.equals(gone)).toList();
              return references.stream().flatMap(it -> lost(it, table, gone, rest));
            });
  }

  private Stream<Hindrance> lost(Reference key, String table, KeyIndex gone, List<KeyIndex> rest) {
    Stream<List<String>> ends =
        Stream.concat(
            key.beginsAt(table) ? Stream.of(key.key().columns()) : Stream.empty(),
            key.leadsTo(table) ? Stream.of(key.key().targets()) : Stream.empty());
    return ends.filter(gone::serves)
        .filter(columns -> rest.stream().noneMatch(it -> it.serves(columns)))
        .flatMap(
            columns ->
                KeyEnds.of(key, tables)
                    .map(it -> new Hindrance(key, it, gone.name(), table, columns))
                    .stream());
  }

  /** What is dropped and given in one statement was never lost. */
  @Override
  public Stream<Hindrance> changeTable(ChangeTable operation) {
    List<KeyIndex> given =
        operation.changes().stream()
            .filter(AddConstraint.class::isInstance)
            .flatMap(it -> KeyIndex.of(((AddConstraint) it).constraint()))
            .toList();
    return operation.changes().stream()
        .flatMap(it -> it.accept(this))
        .filter(
            it -> it.index().isEmpty() || given.stream().noneMatch(i -> i.serves(it.columns())));
  }

  @Override
  public Stream<Hindrance> addColumn(Operation.AddColumn operation) {
    return Stream.empty();
  }

  @Override
  public Stream<Hindrance> dropColumn(Operation.DropColumn operation) {
    return Stream.empty();
  }

  @Override
  public Stream<Hindrance> addConstraint(AddConstraint operation) {
    return Stream.empty();
  }

  @Override
  Stream<Hindrance> other(Operation operation) {
    return Stream.empty();
  }
}
