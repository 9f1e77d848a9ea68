package workbook.lab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import workbook.lab.verdict.DifferenceRow;
import workbook.migrate.schema.Schema;

/**
 * What a schema comes to, in words that hold on every database: {@code user.name} is {@code
 * varchar(50) not null}, {@code user (email)} is {@code unique}.
 *
 * <p>Left out is what a right answer may do either way: the order of columns, the names of
 * constraints, whether values are kept unique by a constraint or by an index.
 */
public final class Facts {
  private final SortedMap<String, String> values;

  private Facts(Map<String, String> values) {
    this.values = new TreeMap<>(values);
  }

  static Facts of(Schema schema) {
    return new Facts(SchemaFacts.of(schema));
  }

  /** These facts and those; of a thing that is in both, that one's. */
  public Facts with(Part... parts) {
    Map<String, String> all = new TreeMap<>(values);
    for (Part part : parts) {
      all.put(part.what(), part.value());
    }
    return new Facts(all);
  }

  /** Whether the thing is there. */
  public boolean has(String what) {
    return values.containsKey(what);
  }

  /** Whether this holds. */
  public boolean has(Part part) {
    return part.value().equals(values.get(part.what()));
  }

  /** Whether the column is there and takes NULL. */
  public boolean nullable(String column) {
    return has(column) && !value(column).contains(SchemaFacts.NOT_NULL);
  }

  /** The column's type, such as {@code varchar(50)}; empty without such a column. */
  public String type(String column) {
    return value(column).replaceFirst(" .*", "");
  }

  private String value(String what) {
    return values.getOrDefault(what, "");
  }

  /** What differs, line by line; of a table that is missing only that it is. */
  List<DifferenceRow> difference(Facts found) {
    TreeSet<String> all = new TreeSet<>(values.keySet());
    all.addAll(found.values.keySet());
    List<DifferenceRow> rows = new ArrayList<>();
    for (String what : all) {
      DifferenceRow row = new DifferenceRow(what, value(what), found.value(what));
      if (!row.expected().equals(row.found()) && !isInside(what, rows)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a row says already that the whole table is missing, or too many. */
  private static boolean isInside(String what, List<DifferenceRow> rows) {
    return rows.stream()
        .map(DifferenceRow::what)
        .anyMatch(table -> what.startsWith(table + ".") || what.startsWith(table + " ("));
  }
}
