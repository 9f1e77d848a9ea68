package workbook.migrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One of Alembic's operations, in our words.
 *
 * @param before the statements that make what it changes
 * @param ours the same asked of us
 * @param wanted by database, what should come of it where Alembic's own SQL does not get there
 * @param refused the databases on which we refuse it
 */
record AlembicCase(
    List<String> before,
    Consumer<Operations> ours,
    Map<String, List<String>> wanted,
    List<String> refused) {

  static AlembicCase of(String before, Consumer<Operations> ours) {
    return new AlembicCase(statements(before), ours, Map.of(), List.of());
  }

  static List<String> statements(String sql) {
    return List.of(sql.split(";")).stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  AlembicCase wantedOnSqlite(String sql) {
    return new AlembicCase(before, ours, with("sqlite", sql), refused);
  }

  AlembicCase wantedOnMySql(String sql) {
    return new AlembicCase(before, ours, with("mysql", sql), refused);
  }

  AlembicCase refusedOn(String database) {
    return new AlembicCase(before, ours, wanted, List.of(database));
  }

  private Map<String, List<String>> with(String database, String sql) {
    Map<String, List<String>> all = new HashMap<>(wanted);
    all.put(database, statements(sql));
    return all;
  }
}
