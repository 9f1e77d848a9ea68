package workbook.migrate.entity;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbook.migrate.Columns;
import workbook.migrate.Type;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.model.TypeText;
import workbook.migrate.model.TypeWords;

/**
 * The Java type of an attribute.
 *
 * @param java its name
 * @param type what Hibernate would make of it by itself, with the sizes that have to be said
 * @param isExact whether that is what the column has; else the column's own type must be said
 */
record AttributeType(String java, Type type, boolean isExact) {
  private static final Map<Type, String> PLAIN = new LinkedHashMap<>();

  /** As Hibernate has it for Java's {@code double}. */
  private static final Type DOUBLE = new Type(Types.FLOAT, 0, 53, 0, List.of(), null);

  private static final Map<String, String> LIKE = new LinkedHashMap<>();

  static {
    PLAIN.put(Columns.INTEGER, "Integer");
    PLAIN.put(Columns.BIGINT, "Long");
    PLAIN.put(Columns.SMALLINT, "Short");
    PLAIN.put(Columns.TINYINT, "Byte");
    PLAIN.put(Columns.BOOLEAN, "Boolean");
    PLAIN.put(Columns.DATE, "java.time.LocalDate");
    LIKE.put("bool|bit.*", "Boolean");
    LIKE.put(".*int.*|year.*", "Long");
    LIKE.put(".*(char|text|clob|enum|set|json).*", "String");
    LIKE.put(".*(blob|binary).*", "byte[]");
    LIKE.put("(double|float|real).*", "Double");
    LIKE.put("(numeric|decimal).*", "java.math.BigDecimal");
    LIKE.put("(datetime|timestamp).*", "java.time.LocalDateTime");
    LIKE.put("date.*", "java.time.LocalDate");
    LIKE.put("time.*", "java.time.LocalTime");
  }

  static AttributeType of(String sql, Ddl ddl) {
    Type type = new TypeWords(ddl).of(sql);
    String plain = PLAIN.get(type);
    if (plain != null) {
      return new AttributeType(plain, type, true);
    }
    if (TypeText.same(ddl.type(DOUBLE), sql)) {
      return new AttributeType("Double", type, true);
    }
    boolean isSized =
        type.sql() == null && (type.code() == Types.VARCHAR || type.code() == Types.NUMERIC);
    return new AttributeType(like(sql), type, isSized && TypeText.same(ddl.type(type), sql));
  }

  private static String like(String sql) {
    String text = sql.toLowerCase(Locale.ROOT);
    return LIKE.entrySet().stream()
        .filter(it -> text.matches(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("String");
  }

  /** Says in an annotation what Java's type alone doesn't. */
  void sizeIn(Annotation column, String sql) {
    if (!isExact) {
      column.text("columnDefinition", sql.isEmpty() ? "blob" : sql);
      return;
    }
    column
        .when(type.length() > 0 && type.length() != 255, "length", String.valueOf(type.length()))
        .when(type.precision() > 0, "precision", String.valueOf(type.precision()))
        .when(type.scale() > 0, "scale", String.valueOf(type.scale()));
  }
}
