package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;

/**
 * What brings a dropped column back, with the rules and indexes that were about it. Those that were
 * about other columns as well may be there still, without it: they go first.
 *
 * @param table as it was
 * @param parts what raw SQL had made
 */
record ColumnBack(CatalogueTable table, Column column, List<RawPart> parts) {
  List<Operation> operations() {
    ColumnUse use = new ColumnUse(column.name());
    boolean sharesKey = table.primaryKey().size() > 1 && column.isPrimaryKey();
    List<Operation> back = new ArrayList<>();
    back.add(
        new Operation.AddColumn(
            table.name(), sharesKey ? new ColumnCopy(column).withoutKey() : column));
    if (sharesKey) {
      key(new Constraint.PrimaryKey(table.primaryKey())).forEach(back::add);
    }
    table.constraints().stream()
        .filter(use::isAbout)
        .flatMap(it -> again(it, use))
        .forEach(back::add);
    table.indexes().stream().filter(use::isAbout).flatMap(it -> again(it, use)).forEach(back::add);
    parts.stream()
        .filter(it -> it.isIndexOf(table.name(), column.name()))
        .flatMap(it -> Stream.of(dropIndex(it.name()), new Operation.Execute(it.sql(), List.of())))
        .forEach(back::add);
    return back;
  }

  private Stream<Operation> again(Constraint rule, ColumnUse use) {
    if (rule instanceof Constraint.PrimaryKey key && key.columns().size() > 1) {
      return key(key);
    }
    Operation add = new AddConstraint(table.name(), rule);
    return use.shares(rule) ? Stream.of(dropIndex(rule.name()), add) : Stream.of(add);
  }

  private Stream<Operation> key(Constraint.PrimaryKey key) {
    return Stream.of(
        new DropConstraint(table.name(), key.name()), new AddConstraint(table.name(), key));
  }

  private Stream<Operation> again(Index index, ColumnUse use) {
    Operation create = new Operation.CreateIndex(index);
    return use.shares(index) ? Stream.of(dropIndex(index.name()), create) : Stream.of(create);
  }

  /** Of an index or a unique rule on other columns as well MySQL keeps the rest. */
  private Operation dropIndex(String name) {
    return new Operation.DropIndex(name, table.name(), true);
  }
}
