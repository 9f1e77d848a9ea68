package workbook.migrate.write;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.type.SqlTypes;
import workbook.migrate.Columns;
import workbook.migrate.MigrationException;
import workbook.migrate.Type;

/** Types in the words of {@link Columns}. */
final class TypeJava {
  private static final Map<Type, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Columns.INTEGER, "INTEGER");
    WORDS.put(Columns.BIGINT, "BIGINT");
    WORDS.put(Columns.SMALLINT, "SMALLINT");
    WORDS.put(Columns.TINYINT, "TINYINT");
    WORDS.put(Columns.BOOLEAN, "BOOLEAN");
    WORDS.put(Columns.FLOAT, "FLOAT");
    WORDS.put(Columns.DOUBLE, "DOUBLE");
    WORDS.put(Columns.REAL, "REAL");
    WORDS.put(Columns.DATE, "DATE");
    WORDS.put(Columns.TIME, "TIME");
    WORDS.put(Columns.TIMESTAMP, "TIMESTAMP");
    WORDS.put(Columns.JSON, "JSON");
    WORDS.put(Columns.UUID, "UUID");
    WORDS.put(Columns.BLOB, "BLOB");
    WORDS.put(Columns.TEXT, "TEXT");
  }

  private TypeJava() {}

  static String of(Type type) {
    String word = WORDS.get(type);
    if (word != null) {
      return word;
    }
    if (type.sql() != null) {
      return JavaText.call("nativeType", JavaText.text(type.sql()));
    }
    if (!type.values().isEmpty()) {
      return JavaText.call("enumeration", JavaText.texts(type.values()));
    }
    return switch (type.code()) {
      case Types.VARCHAR -> sized("varchar", type.length());
      case Types.CHAR -> sized("character", type.length());
      case Types.VARBINARY -> sized("binary", type.length());
      case Types.TIMESTAMP -> sized("timestamp", type.precision());
      case Types.TIME -> sized("time", type.precision());
      case Types.NUMERIC -> "numeric(" + type.precision() + ", " + type.scale() + ")";
      case SqlTypes.ENUM -> throw new IllegalStateException("an enumeration without values");
      default -> throw MigrationException.of("unwritable-value", type, "Type");
    };
  }

  private static String sized(String word, int size) {
    return word + "(" + size + ")";
  }
}
