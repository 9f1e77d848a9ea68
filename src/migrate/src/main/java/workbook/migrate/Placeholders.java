package workbook.migrate;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.graph.Node;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;
import workbook.migrate.text.Nearest;

/**
 * Values that stand in SQL by their names: {@code ${owner}}. A text that is to have the sign itself
 * says it with one dollar more: {@code $${owner}}.
 */
record Placeholders(Map<String, String> values) {
  static final Placeholders NONE = new Placeholders(Map.of());
  private static final Pattern SIGN = Pattern.compile("(\\$?)\\$\\{([^}]*)}");

  Placeholders {
    values = Map.copyOf(values);
  }

  /** The same operations, with values in the SQL of those that were written as SQL. */
  List<Written> fill(List<Written> operations, Node revision) {
    return operations.stream().map(it -> fill(it, revision)).toList();
  }

  private Written fill(Written written, Node revision) {
    if (!(written.operation() instanceof Operation.Execute it) || !it.sql().contains("${")) {
      return written;
    }
    String sql =
        SIGN.matcher(it.sql())
            .replaceAll(sign -> Matcher.quoteReplacement(value(sign, written, revision)));
    return new Written(new Operation.Execute(sql, it.values()), written.where());
  }

  private String value(MatchResult sign, Written written, Node revision) {
    if (!sign.group(1).isEmpty()) {
      return sign.group().substring(1);
    }
    String name = sign.group(2).strip();
    String value = values.get(name);
    if (value == null) {
      throw MigrationException.of(
          "unknown-placeholder",
          name,
          revision.id(),
          place(written, revision),
          Nearest.to(name, values.keySet()));
    }
    return value;
  }

  private static String place(Written written, Node revision) {
    return written.where() == null ? revision.where() : written.place();
  }
}
