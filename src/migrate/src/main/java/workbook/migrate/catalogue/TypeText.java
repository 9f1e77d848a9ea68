package workbook.migrate.catalogue;

import java.sql.JDBCType;
import java.sql.Types;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.type.SqlTypes;
import workbook.migrate.Columns;
import workbook.migrate.Type;

/** Types as the API names them, for people to read. */
final class TypeText {
  private static final Set<Integer> TEXTS =
      Set.of(Types.CHAR, Types.VARCHAR, Columns.TEXT.code(), SqlTypes.ENUM);

  private TypeText() {}

  static boolean isText(Type type) {
    return TEXTS.contains(type.code()) || type.sql() != null;
  }

  static String of(Type type) {
    if (type.sql() != null) {
      return type.sql();
    }
    if (!type.values().isEmpty()) {
      return "enumeration(" + String.join(", ", type.values()) + ")";
    }
    return name(type.code()) + size(type);
  }

  private static String size(Type type) {
    if (type.length() > 0) {
      return "(" + type.length() + ")";
    }
    if (type.scale() > 0) {
      return "(" + type.precision() + ", " + type.scale() + ")";
    }
    return type.precision() > 0 ? "(" + type.precision() + ")" : "";
  }

  private static String name(int code) {
    if (code == Columns.TEXT.code()) {
      return "text";
    }
    if (code == SqlTypes.JSON) {
      return "json";
    }
    return Arrays.stream(JDBCType.values())
        .filter(it -> it.getVendorTypeNumber() == code)
        .map(it -> it.getName().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
