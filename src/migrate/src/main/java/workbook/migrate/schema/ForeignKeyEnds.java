package workbook.migrate.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where foreign keys lead, by the names of what is there: a key may write them in other capitals,
 * and on SQLite leave out the columns, which are those of the primary key then.
 */
final class ForeignKeyEnds {
  private final Map<String, Table> tables = new HashMap<>();

  private ForeignKeyEnds(List<Table> all) {
    all.forEach(it -> tables.putIfAbsent(it.name().toLowerCase(Locale.ROOT), it));
    all.forEach(it -> tables.put(it.name(), it));
  }

  static List<Table> found(List<Table> tables) {
    ForeignKeyEnds ends = new ForeignKeyEnds(tables);
    return tables.stream()
        .map(it -> it.leading(it.foreignKeys().stream().map(ends::found).toList()))
        .toList();
  }

  private Table.ForeignKey found(Table.ForeignKey key) {
    Table exact = tables.get(key.table());
    Table target = exact == null ? tables.get(key.table().toLowerCase(Locale.ROOT)) : exact;
    if (target == null) {
      return key;
    }
    return new Table.ForeignKey(
        key.name(),
        key.columns(),
        target.name(),
        columns(key, target),
        key.onDelete(),
        key.onUpdate(),
        key.deferral());
  }

  private static List<String> columns(Table.ForeignKey key, Table target) {
    boolean isSilent = key.targets().stream().allMatch(String::isEmpty);
    if (isSilent && target.primaryKey().size() == key.columns().size()) {
      return target.primaryKey();
    }
    return key.targets().stream().map(it -> asDeclared(it, target)).toList();
  }

  private static String asDeclared(String column, Table target) {
    return target.columns().stream()
        .map(Column::name)
        .filter(column::equalsIgnoreCase)
        .findFirst()
        .orElse(column);
  }
}
