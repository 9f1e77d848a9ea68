package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.CreateTableText;

/**
 * A live MySQL database that is asked only once for what most of them have few or none of: views
 * and triggers, tables with foreign keys or with indexes of expressions. Each answer takes nearly
 * as long as a change of a table.
 */
final class RememberedMySql implements MySqlTables {
  private final LiveMySql live;
  private boolean remembers;
  private @Nullable List<Speaker> speakers;
  private @Nullable Set<String> keyed;
  private @Nullable Set<String> expressive;

  RememberedMySql(LiveMySql live) {
    this.live = live;
  }

  /** What a step may add is asked for anew within it and after it; what it drops does no harm. */
  @Override
  public void begin(List<Operation> step) {
    remembers = step.stream().noneMatch(it -> it.accept(new AddsUnseen()));
    if (!remembers) {
      speakers = null;
      keyed = null;
      expressive = null;
    }
  }

  @Override
  public List<Speaker> speakers() {
    if (!remembers) {
      return live.speakers();
    }
    List<Speaker> known = speakers == null ? live.speakers() : speakers;
    speakers = known;
    return known;
  }

  @Override
  public List<Reference> references(String table) {
    return mayHaveKeys(table) ? live.references(table) : List.of();
  }

  private boolean mayHaveKeys(String table) {
    if (!remembers) {
      return true;
    }
    Set<String> known = keyed == null ? live.keyed() : keyed;
    keyed = known;
    return isAmong(known, table);
  }

  @Override
  public List<String> expressionIndexes(String table, String column) {
    return mayHaveExpressions(table) ? live.expressionIndexes(table, column) : List.of();
  }

  private boolean mayHaveExpressions(String table) {
    if (!remembers) {
      return true;
    }
    Set<String> known = expressive == null ? live.withExpressions() : expressive;
    expressive = known;
    return isAmong(known, table);
  }

  private static boolean isAmong(Set<String> tables, String table) {
    return tables.contains(table.toLowerCase(Locale.ROOT));
  }

  @Override
  public CreateTableText definition(String table, String column) {
    return live.definition(table, column);
  }

  @Override
  public boolean hasIndex(String name, String table) {
    return live.hasIndex(name, table);
  }

  @Override
  public Optional<KeyType> type(String table, String column) {
    return live.type(table, column);
  }

  @Override
  public List<KeyIndex> indexes(String table) {
    return live.indexes(table);
  }

  @Override
  public Optional<String> counting(String table) {
    return live.counting(table);
  }
}
