package workbook.migrate.script;

import java.math.BigDecimal;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/** MySQL has no infinite numbers, and in its texts a backslash begins a sign. */
final class MySqlLiterals extends Literals {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd ")
          .append(TIME)
          .toFormatter(Locale.ROOT);

  @Override
  Optional<String> fraction(double number) {
    return Double.isFinite(number) ? Optional.of(Double.toString(number)) : Optional.empty();
  }

  @Override
  Optional<String> exact(BigDecimal number) {
    return Optional.of(number.toPlainString());
  }

  @Override
  Optional<String> whole(Number number) {
    return Optional.of(number.toString());
  }

  @Override
  Optional<String> other(Object value) {
    if (value instanceof CharSequence || value instanceof Character || value instanceof LocalDate) {
      return Optional.of(text(value.toString()));
    }
    if (value instanceof LocalTime time) {
      return Optional.of(text(TIME.format(time)));
    }
    return value instanceof Date date ? Optional.of(text(old(date))) : moment(value).map(this::at);
  }

  private String at(LocalDateTime moment) {
    return text(MOMENT.format(moment));
  }

  /** A moment of the world is given by the clock of this machine, as the driver does. */
  private static Optional<LocalDateTime> moment(Object value) {
    if (value instanceof LocalDateTime local) {
      return Optional.of(local);
    }
    if (value instanceof OffsetDateTime there) {
      return moment(there.toInstant());
    }
    if (value instanceof ZonedDateTime there) {
      return moment(there.toInstant());
    }
    return value instanceof Instant instant
        ? Optional.of(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()))
        : Optional.empty();
  }

  /** A date, a time, or both, of the kinds that JDBC began with. */
  private static String old(Date date) {
    if (date instanceof java.sql.Date || date instanceof Time) {
      return String.valueOf((Object) date);
    }
    Instant moment = date.toInstant();
    return MOMENT.format(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
  }

  private static String text(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "''").replace("\0", "\\0") + "'";
  }
}
