package workbook.migrate.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Direction;
import workbook.migrate.schema.Schema;

/** An entry as a row of the table; its times are UTC. */
final class HistoryRow {
  /** The most characters of a database's user. */
  static final int USER = 100;

  static final String COLUMNS =
      "revision, direction, message, parents, dependencies, checksum, database_user, system_user,"
          + " done_at, took_ms, way_back, no_way_back";
  private static final String CREATE =
      """
      CREATE TABLE %s (
        id %s,
        revision VARCHAR(100) NOT NULL,
        direction VARCHAR(10) NOT NULL,
        message VARCHAR(255) NOT NULL,
        parents TEXT NOT NULL,
        dependencies TEXT NOT NULL,
        checksum VARCHAR(16) NOT NULL,
        database_user VARCHAR(100) NOT NULL,
        system_user VARCHAR(200) NOT NULL,
        done_at %s NOT NULL,
        took_ms BIGINT NOT NULL,
        way_back %s,
        no_way_back VARCHAR(500)
      )""";
  static final String CREATE_ON_SQLITE =
      CREATE.formatted(Schema.HISTORY_TABLE, "INTEGER PRIMARY KEY", "TIMESTAMP", "TEXT");

  /** In a character set that takes every message. */
  static final String CREATE_ON_MYSQL =
      CREATE.formatted(
              Schema.HISTORY_TABLE, "BIGINT AUTO_INCREMENT PRIMARY KEY", "DATETIME(3)", "LONGTEXT")
          + " DEFAULT CHARACTER SET utf8mb4";

  static final String SELECT =
      "SELECT " + COLUMNS + " FROM " + Schema.HISTORY_TABLE + " ORDER BY id";
  static final String INSERT =
      "INSERT INTO %s (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          .formatted(Schema.HISTORY_TABLE, COLUMNS);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private HistoryRow() {}

  static void write(Entry entry, PreparedStatement row) throws SQLException {
    int place = 0;
    for (String text : what(entry.note())) {
      row.setString(++place, text);
    }
    row.setString(++place, cut(entry.by().databaseUser(), USER));
    row.setString(++place, cut(entry.by().systemUser(), 200));
    row.setString(++place, TIME.format(entry.at()));
    row.setLong(++place, entry.took().toMillis());
    for (String text : wayBack(entry.note())) {
      row.setString(++place, text);
    }
  }

  /** The values of the first columns. */
  static List<String> what(Note note) {
    return List.of(
        cut(note.revision(), 100),
        note.direction().toString(),
        cut(note.message(), 255),
        String.join(" ", note.parents()),
        String.join(" ", note.dependencies()),
        note.checksum());
  }

  /** The values of the last columns. */
  static List<@Nullable String> wayBack(Note note) {
    String obstacle = note.noWayBack();
    return Arrays.asList(note.wayBack(), obstacle == null ? null : cut(obstacle, 500));
  }

  static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        new Note(
            row.getString(1),
            Direction.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
            row.getString(3),
            words(row.getString(4)),
            words(row.getString(5)),
            row.getString(6),
            nullable(row, 11),
            nullable(row, 12)),
        new Author(row.getString(7), row.getString(8)),
        instant(row.getString(9)),
        Duration.ofMillis(row.getLong(10)));
  }

  private static @Nullable String nullable(ResultSet row, int column) throws SQLException {
    return row.getString(column);
  }

  private static Instant instant(String time) {
    return LocalDateTime.parse(time.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  /** At most so many characters, and no half of one. */
  private static String cut(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length));
  }
}
