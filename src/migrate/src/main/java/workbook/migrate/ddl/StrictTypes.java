package workbook.migrate.ddl;

import java.util.Locale;
import java.util.regex.Pattern;
import workbook.migrate.sql.ColumnText;

/** The few types of a STRICT table of SQLite, in the place of those that others are declared by. */
final class StrictTypes {
  private static final Pattern STRICT = Pattern.compile("\\bSTRICT\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern INTEGER = Pattern.compile("int|bool");
  private static final Pattern TEXT = Pattern.compile("char|clob|text|date|time");
  private static final Pattern REAL = Pattern.compile("real|floa|doub");

  private StrictTypes() {}

  /** Whether what stands after a table's parentheses makes it strict. */
  static boolean isStrict(String tail) {
    return STRICT.matcher(tail).find();
  }

  /** The column with the strict type that takes the same values; exact numbers go as they are. */
  static ColumnText of(ColumnText column) {
    return new ColumnText(column.name(), of(column.type()), column.clauses());
  }

  private static String of(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    if (INTEGER.matcher(name).find()) {
      return name.equals("int") ? "int" : "integer"; // As a key, only the latter counts itself up.
    }
    if (TEXT.matcher(name).find()) {
      return "text";
    }
    if (REAL.matcher(name).find()) {
      return "real";
    }
    return name.contains("blob") ? "blob" : "any";
  }
}
