package workbook.migrate.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.text.TextTable;

/** What differs between two schemas, thing by thing. */
public record SchemaDifference(List<Entry> entries) {
  /** Copies the entries. */
  public SchemaDifference {
    entries = List.copyOf(entries);
  }

  /**
   * A thing that is not the same.
   *
   * @param what such as {@code user.name}
   * @param before how it was, null when it was not there
   * @param after how it is, null when it is gone
   */
  public record Entry(String what, @Nullable String before, @Nullable String after) {}

  static SchemaDifference between(Schema before, Schema after) {
    Map<String, String> old = things(before);
    Map<String, String> now = things(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Entry> entries = new ArrayList<>();
    for (String name : names) {
      if (!String.valueOf(old.get(name)).equals(String.valueOf(now.get(name)))) {
        entries.add(new Entry(name, old.get(name), now.get(name)));
      }
    }
    return new SchemaDifference(entries);
  }

  private static Map<String, String> things(Schema schema) {
    Map<String, String> things = new LinkedHashMap<>();
    for (Table table : schema.tables()) {
      String name = table.name();
      things.put(name, "table");
      table.columns().forEach(it -> things.put(name + "." + it.name(), it.toString()));
      table.details().forEach(it -> things.put(name + "." + it.column() + " is", it.toString()));
      things.put(name + " primary key", table.primaryKey().toString());
      table.uniques().forEach(it -> things.put(name + " unique " + it.columns(), "unique"));
      table.indexes().forEach(it -> things.put(name + " index " + it.name(), it.toString()));
      table.foreignKeys().forEach(it -> things.put(name + " " + it.columns(), it.toString()));
      table.checks().forEach(it -> things.put(name + " check " + it, "check"));
      table.triggers().forEach(it -> things.put(name + " trigger " + it.name(), it.sql()));
      if (!table.options().isEmpty()) {
        things.put(name + " options", table.options());
      }
      if (table.comment() != null) {
        things.put(name + " comment", table.comment());
      }
    }
    schema.views().forEach(it -> things.put("view " + it.name(), it.sql()));
    return things;
  }

  /** Whether the schemas are the same. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public String toString() {
    if (isEmpty()) {
      return "(no difference)";
    }
    TextTable table = TextTable.of("what", "before", "after");
    for (Entry entry : entries) {
      table.row(entry.what(), text(entry.before()), text(entry.after()));
    }
    return table.toString();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
