package workbook.migrate.sql;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.Clause.Kind;

/**
 * Finds all constraints of a CREATE TABLE. One without a name gets the one that MySQL would give
 * it, so that it can be called by the same name on every database.
 */
final class ConstraintPlaces {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "PRIMARY", Kind.PRIMARY_KEY,
          "UNIQUE", Kind.UNIQUE,
          "CHECK", Kind.CHECK,
          "FOREIGN", Kind.REFERENCES);

  private final String table;
  private final List<ConstraintPlace> found = new ArrayList<>();
  private final Map<Kind, Integer> unnamed = new EnumMap<>(Kind.class);

  ConstraintPlaces(String table) {
    this.table = table;
  }

  List<ConstraintPlace> read(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      if (CreateTableText.isConstraint(items.get(i))) {
        line(items.get(i), i);
      } else {
        column(ColumnText.parse(items.get(i)), i);
      }
    }
    return List.copyOf(found);
  }

  private void line(String item, int place) {
    List<SqlTokens.Token> tokens = SqlTokens.of(item).list();
    boolean named = tokens.get(0).is("CONSTRAINT");
    SqlTokens.Token first = tokens.get(named ? 2 : 0);
    Kind kind = KINDS.getOrDefault(first.text().toUpperCase(Locale.ROOT), Kind.OTHER);
    String text = item.substring(first.begin(), tokens.get(tokens.size() - 1).end());
    List<String> columns = kind == Kind.CHECK ? List.of() : names(text);
    add(kind, named ? tokens.get(1).name() : null, columns, text, place, false);
  }

  private void column(ColumnText column, int place) {
    String name = SqlTokens.of(column.name()).list().get(0).name();
    for (Clause clause : column.clauses()) {
      @Nullable String own =
          clause.constraint() == null
              ? null
              : SqlTokens.of(clause.constraint()).list().get(0).name();
      boolean counts = KINDS.containsValue(clause.kind());
      if (counts || own != null) {
        List<String> columns = clause.kind() == Kind.CHECK ? List.of() : List.of(name);
        add(clause.kind(), own, columns, clause.text(), place, true);
      }
    }
  }

  private void add(
      Kind kind,
      @Nullable String name,
      List<String> columns,
      String text,
      int item,
      boolean inColumn) {
    String known = name == null ? given(kind, columns) : name;
    found.add(new ConstraintPlace(kind, known, name != null, columns, text, item, inColumn));
  }

  private String given(Kind kind, List<String> columns) {
    return switch (kind) {
      case PRIMARY_KEY -> "PRIMARY";
      case UNIQUE -> columns.get(0);
      case CHECK -> table + "_chk_" + unnamed.merge(kind, 1, Integer::sum);
      case REFERENCES -> table + "_ibfk_" + unnamed.merge(kind, 1, Integer::sum);
      default -> "";
    };
  }

  /** The first name of each part, so that {@code a COLLATE NOCASE DESC} is {@code a}. */
  static List<String> names(String text) {
    return SqlTokens.of(text).group().stream()
        .flatMap(group -> CreateTableText.split(group.inside()).stream())
        .map(part -> SqlTokens.of(part).list().get(0).name())
        .toList();
  }
}
