package workbook.migrate.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Tables that only join two others, which are an attribute and no entity. */
final class JoinTables {
  private JoinTables() {}

  /** The foreign key to the owning side. */
  static Table.ForeignKey owner(Table table) {
    Table.ForeignKey first = table.foreignKeys().get(0);
    return first.columns().contains(table.primaryKey().get(0)) ? first : other(table, first);
  }

  /** The foreign key to the other side. */
  static Table.ForeignKey inverse(Table table) {
    return other(table, owner(table));
  }

  private static Table.ForeignKey other(Table table, Table.ForeignKey than) {
    return table.foreignKeys().stream().filter(it -> !it.equals(than)).findFirst().orElseThrow();
  }

  /** The tables that join others to this one. */
  static List<Table> ownedBy(Table owner, Schema schema) {
    return schema.tables().stream()
        .filter(it -> is(it, schema) && owner(it).table().equals(owner.name()))
        .toList();
  }

  /** Whether all its columns are its key, and each belongs to one of two foreign keys. */
  static boolean is(Table table, Schema schema) {
    if (table.foreignKeys().size() != 2 || !saysNoMore(table)) {
      return false;
    }
    List<String> led = table.foreignKeys().stream().flatMap(it -> it.columns().stream()).toList();
    Set<String> all = new HashSet<>(table.columns().stream().map(Column::name).toList());
    return led.size() == all.size()
        && all.equals(new HashSet<>(led))
        && all.equals(new HashSet<>(table.primaryKey()))
        && table.foreignKeys().stream().allMatch(it -> leadsToKey(it, schema));
  }

  private static boolean leadsToKey(Table.ForeignKey key, Schema schema) {
    Optional<Table> target = schema.table(key.table());
    return target.isPresent()
        && target.get().primaryKey().equals(key.targets())
        && key.onDelete().matches("(?i)|no action|restrict");
  }

  private static boolean saysNoMore(Table table) {
    return Stream.of(table.uniques(), table.indexes(), table.checks(), table.details())
            .allMatch(List::isEmpty)
        && table.comment() == null
        && table.columns().stream().allMatch(it -> it.defaultSql() == null);
  }
}
