package workbook.migrate.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.MigrationException;
import workbook.migrate.model.EntityModel;

/**
 * Something that may have got another name, or may have gone while another came: only who changed
 * the entities knows.
 *
 * @param table the column's; the old name of a table
 * @param column the old name of a column, empty for a table
 * @param name the new name
 */
public record Proposal(String table, String column, String name) {
  private static final Pattern TEXT = Pattern.compile("([^.:]+)(?:\\.([^:]+))?:(.+)");

  /** Whether it is about a whole table. */
  public boolean isTable() {
    return column.isEmpty();
  }

  /** As it is accepted: {@code user.mail:email}, {@code users:account}. */
  @Override
  public String toString() {
    return (isTable() ? table : table + "." + column) + ":" + name;
  }

  /**
   * A proposal as it prints itself.
   *
   * @throws MigrationException when the text is none
   */
  public static Proposal parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw MigrationException.of("bad-rename", text);
    }
    String column = parts.group(2);
    return new Proposal(parts.group(1), column == null ? "" : column, parts.group(3));
  }

  /** The model, certain of these renames. */
  static EntityModel accepted(EntityModel model, Collection<Proposal> proposals) {
    Map<String, String> tables = new HashMap<>();
    Map<String, Map<String, String>> columns = new HashMap<>();
    for (Proposal it : proposals) {
      if (it.isTable()) {
        tables.put(it.name(), it.table());
      } else {
        columns.computeIfAbsent(it.table(), key -> new HashMap<>()).put(it.name(), it.column());
      }
    }
    return model.renamed(tables, columns);
  }
}
