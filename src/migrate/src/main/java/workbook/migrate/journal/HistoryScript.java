package workbook.migrate.journal;

import static java.util.stream.Collectors.joining;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.migrate.SqlDialect;
import workbook.migrate.schema.Schema;

/**
 * The history table in a script. By whom and when it is run only the database knows by then; how
 * long it takes, nobody.
 */
public final class HistoryScript {
  private final Function<@Nullable String, String> literals;
  private final String creation;
  private final String who;
  private final String when;

  private HistoryScript(
      Function<@Nullable String, String> literals, String creation, String who, String when) {
    this.literals = literals;
    this.creation = creation;
    this.who = who;
    this.when = when;
  }

  /**
   * For a database of this kind.
   *
   * @param literals writes a text, or null, as SQL
   */
  public static HistoryScript of(SqlDialect dialect, Function<@Nullable String, String> literals) {
    return switch (dialect) {
      case SQLITE ->
          new HistoryScript(
              literals, HistoryRow.CREATE_ON_SQLITE, "''", "strftime('%Y-%m-%d %H:%M:%f', 'now')");
      case MYSQL ->
          new HistoryScript(
              literals,
              HistoryRow.CREATE_ON_MYSQL,
              "LEFT(user(), %d)".formatted(HistoryRow.USER),
              "utc_timestamp(3)");
    };
  }

  /** The statement that creates the table where it is not there. */
  public String creation() {
    return creation.replaceFirst("TABLE", "TABLE IF NOT EXISTS");
  }

  /** The statement that adds a row. */
  public String insertion(Note note) {
    Stream<String> what = HistoryRow.what(note).stream().map(literals);
    Stream<String> how = Stream.of(who, literals.apply("script"), when, "0");
    Stream<String> back = HistoryRow.wayBack(note).stream().map(literals);
    return Stream.of(what, how, back)
        .flatMap(it -> it)
        .collect(
            joining(
                ", ",
                "INSERT INTO " + Schema.HISTORY_TABLE + " (" + HistoryRow.COLUMNS + ") VALUES (",
                ")"));
  }
}
