package workbook.migrate.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import workbook.migrate.MigrationException;

/**
 * A class of values that JSON has not, and how they are texts.
 *
 * @param name what the text is marked with
 */
record ValueKind<T>(
    String name, Class<T> type, Function<T, String> writer, Function<String, T> reader) {
  private static final List<ValueKind<?>> ALL =
      List.of(
          of("long", Long.class, Long::valueOf),
          of("short", Short.class, Short::valueOf),
          of("byte", Byte.class, Byte::valueOf),
          of("double", Double.class, Double::valueOf),
          of("float", Float.class, Float::valueOf),
          of("decimal", BigDecimal.class, BigDecimal::new),
          of("integer", BigInteger.class, BigInteger::new),
          of("char", Character.class, it -> it.charAt(0)),
          of("date", LocalDate.class, LocalDate::parse),
          of("time", LocalTime.class, LocalTime::parse),
          of("dateTime", LocalDateTime.class, LocalDateTime::parse),
          of("offsetDateTime", OffsetDateTime.class, OffsetDateTime::parse),
          of("instant", Instant.class, Instant::parse),
          of("sqlDate", java.sql.Date.class, java.sql.Date::valueOf),
          of("sqlTime", java.sql.Time.class, java.sql.Time::valueOf),
          of("timestamp", Timestamp.class, Timestamp::valueOf),
          of("uuid", UUID.class, UUID::fromString),
          new ValueKind<>(
              "bytes", byte[].class, HexFormat.of()::formatHex, HexFormat.of()::parseHex));

  private static <T> ValueKind<T> of(String name, Class<T> type, Function<String, T> reader) {
    return new ValueKind<>(name, type, String::valueOf, reader);
  }

  /** Whether JSON has values of this class. */
  static boolean isOfJson(Object value) {
    return value instanceof String || value instanceof Integer || value instanceof Boolean;
  }

  static Optional<ValueKind<?>> of(Object value) {
    return ALL.stream().filter(it -> it.type == value.getClass()).findFirst();
  }

  static Object read(String name, String text) {
    return ALL.stream()
        .filter(it -> it.name.equals(name))
        .findFirst()
        .orElseThrow(() -> MigrationException.of("unreadable-operations", name))
        .reader
        .apply(text);
  }

  String write(Object value) {
    return writer.apply(type.cast(value));
  }
}
