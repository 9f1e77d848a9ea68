package workbook.lab.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values bound to a prepared statement, as people write them in SQL. */
final class BoundValues {
  private static final int CHARACTERS = 200;

  private final Map<Integer, String> literals = new TreeMap<>();

  /** Remembers a call such as {@code setString(1, "Ann")}; other calls are none of its business. */
  void note(String method, @Nullable Object[] arguments) {
    if (method.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer index) {
      literals.put(index, method.equals("setNull") ? "NULL" : literal(arguments[1]));
    }
  }

  void clear() {
    literals.clear();
  }

  /** The values as a comment behind the SQL, such as {@code " -- 'Ann', 42, NULL"}. */
  String comment() {
    return literals.isEmpty()
        ? ""
        : literals.values().stream().collect(Collectors.joining(", ", " -- ", ""));
  }

  private static String literal(@Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof byte[] bytes) {
      return "(" + bytes.length + " bytes)";
    }
    String text = value.toString().replace("'", "''").replaceAll("\\R", "⏎");
    return "'" + (text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS) + "…") + "'";
  }
}
