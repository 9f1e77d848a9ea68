package workbook.migrate.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Alembic did for a target on a database at certain rows, as a line of {@code
 * alembic-graphs.json} tells it.
 */
public record Move(
    String operation, String target, List<String> rows, Map<String, String> outcome) {
  static Move of(String line) {
    List<String> fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    Map<String, String> outcome = new HashMap<>();
    for (String field : fields.subList(3, fields.size())) {
      String[] parts = field.split(" ", 2);
      outcome.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
    return new Move(fields.get(0), fields.get(1), words(fields.get(2)), outcome);
  }

  static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  /** The move in words. */
  public String name() {
    return operation + " " + target + " from " + (rows.isEmpty() ? "base" : String.join(" ", rows));
  }

  /** Whether it is an error here: Alembic's own errors, what it asserts, what it warns of. */
  public boolean isRefused() {
    return has("error") || has("assert") || isWarnedOf();
  }

  /** Whether a bare count goes down from several rows: Alembic takes any of them. */
  boolean isWarnedOf() {
    return operation.equals("down") && target.startsWith("-") && rows.size() > 1;
  }

  boolean has(String field) {
    return outcome.containsKey(field);
  }

  String text(String field) {
    return outcome.getOrDefault(field, "");
  }

  /** The words of one part of the outcome. */
  public List<String> list(String field) {
    return words(text(field));
  }
}
