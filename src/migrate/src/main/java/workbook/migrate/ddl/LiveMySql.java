package workbook.migrate.ddl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Constraint;
import workbook.migrate.sql.CreateTableText;

/** What a MySQL database says of itself. */
record LiveMySql(Live live) implements MySqlTables {
  @Override
  public CreateTableText definition(String table, String column) {
    String quoted = "`" + table.replace("`", "``") + "`";
    String sql = live.rows("SHOW CREATE TABLE " + quoted).get(0).get(1);
    return CreateTableText.parse(table, MySqlText.plain(sql));
  }

  @Override
  public boolean hasIndex(String name, String table) {
    return !live.rows(
            "SELECT 1 FROM information_schema.statistics WHERE table_schema = database()"
                + " AND index_name = ? AND table_name = ?",
            name,
            table)
        .isEmpty();
  }

  /** The tables with indexes of expressions, in small letters; MariaDB has none. */
  Set<String> withExpressions() {
    String has =
        "SELECT 1 FROM information_schema.columns WHERE table_schema = 'information_schema'"
            + " AND table_name = 'STATISTICS' AND column_name = 'EXPRESSION'";
    return live.rows(has).isEmpty()
        ? Set.of()
        : names(
            "SELECT DISTINCT table_name FROM information_schema.statistics"
                + " WHERE table_schema = database() AND expression IS NOT NULL");
  }

  private Set<String> names(String query) {
    return live.rows(query).stream()
        .flatMap(List::stream)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  @Override
  public List<String> expressionIndexes(String table, String column) {
    return IndexLine.of(definition(table, column))
        .filter(it -> it.isOfExpression(column))
        .map(IndexLine::name)
        .toList();
  }

  @Override
  public List<Speaker> speakers() {
    return live
        .rows(
            "SELECT 'VIEW', table_name, '', replace(view_definition, concat('`', table_schema,"
                + " '`.'), '') FROM information_schema.views WHERE table_schema = database()"
                + " UNION ALL SELECT 'TRIGGER', trigger_name, event_object_table, action_statement"
                + " FROM information_schema.triggers WHERE trigger_schema = database()")
        .stream()
        .map(it -> new Speaker(it.get(0), it.get(1), it.get(2), it.get(3)))
        .toList();
  }

  /** The tables at which foreign keys begin or end, in small letters. */
  Set<String> keyed() {
    return names(
        "SELECT table_name, referenced_table_name FROM information_schema.referential_constraints"
            + " WHERE constraint_schema = database()");
  }

  @Override
  public List<Reference> references(String table) {
    return live
        .rows(
            "SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name,"
                + " k.referenced_column_name, r.delete_rule, r.update_rule"
                + " FROM information_schema.key_column_usage k"
                + " JOIN information_schema.referential_constraints r"
                + " ON r.constraint_schema = k.constraint_schema"
                + " AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name"
                + " WHERE k.table_schema = database() AND k.referenced_table_schema = database()"
                + " AND ? IN (k.table_name, k.referenced_table_name)"
                + " ORDER BY k.table_name, k.constraint_name, k.ordinal_position",
            table)
        .stream()
        .collect(groupingBy(row -> row.subList(0, 2), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(LiveMySql::reference)
        .toList();
  }

  private static Reference reference(List<List<String>> rows) {
    List<String> first = rows.get(0);
    return new Reference(
        first.get(0),
        new Constraint.ForeignKey(
            first.get(1),
            rows.stream().map(it -> it.get(2)).toList(),
            first.get(3),
            rows.stream().map(it -> it.get(4)).toList(),
            action(first.get(5)),
            action(first.get(6)),
            null,
            null));
  }

  /** Null for what holds where nothing is said. */
  private static Constraint.@Nullable Action action(String rule) {
    String name = rule.toUpperCase(Locale.ROOT).replace(' ', '_');
    return name.equals("NO_ACTION") ? null : Constraint.Action.valueOf(name);
  }

  @Override
  public Optional<KeyType> type(String table, String column) {
    return live
        .rows(
            "SELECT column_type, collation_name, extra FROM information_schema.columns"
                + " WHERE table_schema = database() AND table_name = ? AND column_name = ?",
            table,
            column)
        .stream()
        .map(
            it ->
                new KeyType(
                    it.get(0), it.get(1).isEmpty() ? null : it.get(1), it.get(2).contains("auto_")))
        .findFirst();
  }

  @Override
  public List<KeyIndex> indexes(String table) {
    return live
        .rows(
            "SELECT index_name, column_name, sub_part FROM information_schema.statistics"
                + " WHERE table_schema = database() AND table_name = ?"
                + " ORDER BY index_name, seq_in_index",
            table)
        .stream()
        .collect(groupingBy(row -> row.get(0), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(it -> new KeyIndex(it.getKey(), whole(it.getValue())))
        .toList();
  }

  private static List<String> whole(List<List<String>> parts) {
    List<String> columns = new ArrayList<>();
    for (List<String> part : parts) {
      if (part.get(1).isEmpty() || !part.get(2).isEmpty()) {
        return columns;
      }
      columns.add(part.get(1));
    }
    return columns;
  }

  @Override
  public Optional<String> counting(String table) {
    return live
        .column(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = database()"
                + " AND table_name = ? AND extra LIKE '%auto_increment%'",
            table)
        .stream()
        .findFirst();
  }
}
