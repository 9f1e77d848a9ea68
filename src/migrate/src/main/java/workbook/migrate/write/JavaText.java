package workbook.migrate.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;

/** Values and calls as Java writes them. */
final class JavaText {
  private JavaText() {}

  /** A statement that stands so far in. */
  static String statement(int indent, String call, List<String> arguments) {
    return " ".repeat(indent) + Layout.fit(call(call, arguments), indent, 1) + ";";
  }

  static String call(String name, List<String> arguments) {
    return name + "(" + String.join(", ", arguments) + ")";
  }

  static String call(String name, String... arguments) {
    return call(name, Arrays.asList(arguments));
  }

  static List<String> texts(List<String> texts) {
    return texts.stream().map(JavaText::text).toList();
  }

  static List<String> with(String first, List<String> others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  static String text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(it -> literal.append(character((char) it)));
    return literal.append('"').toString();
  }

  private static String character(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> Character.isISOControl(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c);
    };
  }

  /** A value that a statement or a row takes. */
  static String value(@Nullable Object value) {
    if (value == null || value instanceof Integer || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof Long || value instanceof Double || value instanceof Float) {
      return number((Number) value);
    }
    if (value instanceof Short || value instanceof Byte) {
      return "(" + (value instanceof Short ? "short" : "byte") + ") " + value;
    }
    if (value instanceof byte[] bytes) {
      return Arrays.toString(bytes).replaceFirst("\\[", "new byte[] {").replaceFirst("]$", "}");
    }
    return parsed(value);
  }

  private static String number(Number value) {
    if (value instanceof Long) {
      return value + "L";
    }
    String type = value instanceof Double ? "Double" : "Float";
    boolean isPlain = Double.isFinite(value.doubleValue());
    return isPlain
        ? value + (value instanceof Double ? "" : "f")
        : type + ".valueOf(" + text(String.valueOf(value)) + ")";
  }

  private static String parsed(Object value) {
    String text = text(value.toString());
    if (value instanceof BigDecimal) {
      return "new java.math.BigDecimal(" + text + ")";
    }
    if (value instanceof UUID) {
      return "java.util.UUID.fromString(" + text + ")";
    }
    boolean isTime =
        value instanceof LocalDate
            || value instanceof LocalDateTime
            || value instanceof LocalTime
            || value instanceof Instant;
    if (isTime) {
      return value.getClass().getName() + ".parse(" + text + ")";
    }
    throw MigrationException.of("unwritable-value", value, value.getClass().getName());
  }
}
