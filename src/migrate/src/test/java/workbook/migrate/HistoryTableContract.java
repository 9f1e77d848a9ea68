package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import workbook.migrate.graph.Node;
import workbook.migrate.journal.Entry;
import workbook.migrate.journal.Note;

/** What runs leave behind in every database. */
abstract class HistoryTableContract extends DatabaseContract {
  /** Who a connection is for the database. */
  abstract String databaseUser();

  @Test
  void each_step_leaves_a_row_with_who_when_how_long_and_the_way_back() {
    Instant before = Instant.now().minusMillis(1);
    Migrations migrations = CourseChain.migrations().on(database());
    migrations.upgrade("02");
    migrations.downgrade("-1");

    List<Entry> entries = migrations.journal().entries();
    assertThat(entries)
        .extracting(it -> it.note().direction() + " " + it.note().revision())
        .containsExactly("upgrade 01", "upgrade 02", "downgrade 02");
    Entry second = entries.get(1);
    assertThat(second.note().message()).isEqualTo("add age column");
    assertThat(second.note().parents()).containsExactly("01");
    assertThat(second.note().checksum()).matches("[0-9a-f]{16}");
    assertThat(second.note().wayBack())
        .isEqualTo("[{\"kind\":\"dropColumn\",\"column\":\"age\",\"table\":\"user\"}]");
    assertThat(second.at()).isBetween(before, Instant.now());
    assertThat(second.took()).isBetween(Duration.ZERO, Duration.between(before, Instant.now()));
    assertThat(second.by().systemUser()).startsWith(System.getProperty("user.name") + "@");
    assertThat(second.by().databaseUser()).isEqualTo(databaseUser());
    assertThat(entries.get(2).note().wayBack()).isNull();
    assertThat(migrations.journal().toString()).contains("upgrade", "add age column", " ms");
  }

  @Test
  void times_are_utc_wherever_the_program_runs() throws SQLException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Migrations migrations = CourseChain.migrations().on(database());
      migrations.upgrade("01");
      Instant at = migrations.journal().entries().get(0).at();
      assertThat(Duration.between(at, Instant.now())).isLessThan(Duration.ofMinutes(1));
      assertThat(rows("SELECT done_at FROM alembic_history").get(0))
          .startsWith(at.toString().substring(0, 10));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void it_can_be_left_out_and_is_no_part_of_the_schema() throws SQLException {
    Migrations migrations = CourseChain.migrations().on(database());
    migrations.withoutHistory().upgrade("01");
    refuses("SELECT 1 FROM alembic_history");
    assertThat(migrations.journal()).hasToString("nothing noted");
    assertThat(migrations.verify()).hasToString("unchanged");
    migrations.upgrade("02");
    assertThat(migrations.journal().entries()).hasSize(1);
    assertThat(schema().tables()).hasSize(1);
    migrations.withoutHistory().downgrade("base");
    assertThat(migrations.journal().entries()).hasSize(1);
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void a_step_that_failed_is_not_noted() {
    Migrations migrations =
        Migrations.ofNodes(List.of(Does.node("01", List.of(), op -> op.execute("NO"), op -> {})))
            .on(database());
    assertThatThrownBy(() -> migrations.upgrade("head")).isInstanceOf(MigrationException.class);
    assertThat(migrations.journal().entries()).isEmpty();
  }

  @Test
  void stamps_are_noted_too() {
    Migrations migrations = CourseChain.migrations().on(database());
    migrations.stamp("02");
    migrations.stamp("base");
    assertThat(migrations.journal().entries())
        .extracting(it -> it.note().direction() + " " + it.note().revision())
        .containsExactly("stamp 02", "unstamp 02");
  }

  @Test
  void a_stamp_is_noted_once_for_each_row_that_it_changes() throws SQLException {
    Migrations migrations = ofLength(50, "a", "b");
    migrations.stamp("heads");
    migrations.stamp("01");
    sql("INSERT INTO alembic_version VALUES ('gone')");
    assertThat(migrations.stampAfresh("a")).hasToString("delete 01\ndelete gone\ninsert a");
    migrations.stampAfresh("a");
    assertThat(migrations.journal().entries())
        .extracting(it -> it.note().direction() + " " + it.note().revision())
        .containsExactly(
            "stamp a", "stamp b", "unstamp a", "stamp 01", "unstamp 01", "unstamp gone", "stamp a");
    assertThat(migrations.verify().isUnchanged()).isTrue();
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("a");
    assertThat(migrations.journal().entries().get(0).note().wayBack()).contains("dropColumn");
  }

  @Test
  void a_way_back_that_can_not_be_kept_has_its_reason() {
    Migrations migrations =
        Migrations.ofNodes(
                List.of(
                    Does.node("01", List.of(), op -> {}, op -> op.run("move files", it -> {})),
                    Does.node(
                        "02",
                        List.of("01"),
                        op -> {},
                        op -> {
                          throw op.irreversible("the mails were sent");
                        }),
                    Does.node(
                        "03",
                        List.of("02"),
                        op -> {},
                        op -> {
                          throw new AssertionError("whatever");
                        })))
            .on(database());
    migrations.upgrade("head");
    assertThat(migrations.journal().entries())
        .extracting(Entry::note)
        .extracting(Note::noWayBack)
        .satisfiesExactly(
            it -> assertThat(it).contains("Java: move files"),
            it -> assertThat(it).contains("the mails were sent"),
            it -> assertThat(it).isNotEmpty());
    assertThat(migrations.journal().entries()).allMatch(it -> it.note().wayBack() == null);
  }

  @Test
  void long_and_strange_texts_have_room() {
    String message = "絵文字😀と\"quotes\" ".repeat(60);
    Migrations migrations = migrations("01", message, op -> op.dropTable("😀"));
    migrations.upgrade("head");
    Note note = migrations.journal().entries().get(0).note();
    assertThat(message).startsWith(note.message());
    assertThat(note.message().codePointCount(0, note.message().length())).isEqualTo(255);
    assertThat(note.wayBack()).contains("😀");
  }

  private Migrations migrations(String id, String message, Consumer<Operations> back) {
    return Migrations.ofNodes(
            List.of(
                new Node(
                    id,
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    message,
                    "test",
                    new Does(op -> {}, back))))
        .on(database());
  }

  /** A revision that adds a table whose column is so long. */
  private Migrations ofLength(int length, String... more) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Does.node(
            "01",
            List.of(),
            op -> op.createTable("t", column("name", varchar(length))),
            op -> op.dropTable("t")));
    for (String id : more) {
      nodes.add(
          Does.node(
              id,
              List.of("01"),
              op -> op.addColumn("t", column(id, INTEGER)),
              op -> op.dropColumn("t", id)));
    }
    return Migrations.ofNodes(nodes).on(database());
  }

  @Test
  void a_revision_that_changed_since_it_ran_is_told_and_stops_nothing() {
    ofLength(50).upgrade("head");
    assertThat(ofLength(50, "a").verify().isUnchanged()).isTrue();

    Migrations changed = ofLength(60, "a");
    assertThat(changed.verify().changes())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.now().revision()).isEqualTo("01");
              assertThat(it.where()).isEqualTo("01.java");
              assertThat(it.then().by().systemUser()).contains("@");
            });
    assertThat(changed.verify().toString()).contains("01", "01.java", "@");
    assertThat(changed.current().changed()).containsExactly(new Current.Changed("01", "01.java"));
    assertThat(changed.current()).hasToString("01 (changed)\nchanged since it ran: 01, 01.java");
    changed.upgrade("head");
    assertThat(changed.current().isAtHeads()).isTrue();
  }

  @Test
  void a_changed_revision_stops_an_upgrade_that_wants_none_until_it_is_accepted() {
    ofLength(50).upgrade("head");
    Migrations changed = ofLength(60, "a").refusingChanges();
    assertThatThrownBy(() -> changed.upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("01.java");
    assertThat(changed.current().rows()).containsExactly("01");
    assertThat(changed.acceptChanges().changes()).hasSize(1);
    assertThat(changed.verify().isUnchanged()).isTrue();
    assertThat(changed.upgrade("head").steps()).hasSize(1);
  }

  @Test
  void goes_down_without_the_file() throws SQLException {
    ofLength(50, "a").upgrade("head");
    Migrations without = ofLength(50);
    assertThat(without.planDowngrade("-1").toString())
        .endsWith("| do a (no file here, back by alembic_history) | dropColumn(t, a)");
    without.downgrade("-1");
    assertThat(table("t").columns()).hasSize(1);
    assertThat(without.current().rows()).containsExactly("01");
    assertThat(without.upgrade("head").steps()).isEmpty();
  }

  @Test
  void goes_down_without_any_file_to_a_revision_that_is_there() throws SQLException {
    ofLength(50, "a", "b").upgrade("heads");
    assertThat(Migrations.ofNodes(List.of()).on(database()).downgrade("base").steps())
        .extracting(RanStep::id)
        .containsExactlyInAnyOrder("a", "b", "01")
        .endsWith("01");
    assertThat(schema().tables()).isEmpty();
    ofLength(50, "a", "b").upgrade("heads");
    assertThat(ofLength(50, "b").downgrade("01").steps()).hasSize(2);
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("01");
  }

  @Test
  void an_upgrade_says_what_is_known_of_a_revision_that_is_not_here() {
    ofLength(50, "a").upgrade("head");
    assertThatThrownBy(() -> ofLength(50, "b").upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`a` (do a)")
        .hasMessageContaining(System.getProperty("user.name"))
        .hasMessageContaining("`downgrade -1`");
  }

  @Test
  void without_a_way_back_and_without_the_file_the_reason_is_said() throws SQLException {
    migrations("01", "sends mails", op -> op.run("call them back", it -> {})).upgrade("head");
    Migrations none = Migrations.ofNodes(List.of()).on(database());
    assertThatThrownBy(() -> none.downgrade("base"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`01`")
        .hasMessageContaining("Java: call them back");
    sql("DROP TABLE alembic_history");
    assertThatThrownBy(() -> none.downgrade("base"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("The database is at revision `01`");
  }
}
