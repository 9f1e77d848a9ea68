package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves that views and triggers still find the columns that they name: SQLite looks only when they
 * are used, and would leave them broken. What was broken before stays so.
 */
final class Dependents {
  private final LiveTable table;
  private final SqliteTables tables;
  private final Ddl ddl;

  Dependents(LiveTable table, SqliteTables tables, Ddl ddl) {
    this.table = table;
    this.tables = tables;
    this.ddl = ddl;
  }

  /** Statements that change nothing, and fail where something was left broken. */
  List<String> proofs(List<String> dropped) {
    if (dropped.isEmpty()) {
      return List.of();
    }
    return Stream.concat(views(), triggers(dropped)).filter(tables::understands).toList();
  }

  private Stream<String> views() {
    return table.views().stream().map(it -> "SELECT * FROM " + ddl.quote(it.name()) + " LIMIT 0");
  }

  /** To explain a statement is to compile it with all triggers that it sets off. */
  private Stream<String> triggers(List<String> dropped) {
    return table.triggers().stream()
        .map(LiveTable.Part::table)
        .distinct()
        .flatMap(it -> explained(it, dropped));
  }

  private Stream<String> explained(String owner, List<String> dropped) {
    String name = ddl.quote(owner);
    List<String> all = new ArrayList<>();
    all.add("EXPLAIN INSERT INTO " + name + " DEFAULT VALUES");
    all.add("EXPLAIN DELETE FROM " + name);
    tables.stored(owner).stream()
        .filter(
            it ->
                !owner.equalsIgnoreCase(table.name())
                    || dropped.stream().noneMatch(it::equalsIgnoreCase))
        .map(ddl::quote)
        .map(it -> "EXPLAIN UPDATE " + name + " SET " + it + " = " + it)
        .forEach(all::add);
    return all.stream();
  }
}
