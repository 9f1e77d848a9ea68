package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views and the like, which are made anew when they are said differently, on every database. */
abstract class RepeatableContract extends DatabaseContract {
  @TempDir private Path sources;

  /** The view as the test under it wants it. */
  private static String adult = "";

  @BeforeEach
  void adults_are_over_17() {
    adult = "SELECT id FROM person WHERE age > 17";
  }

  /** A view that a downgrade drops. */
  @Repeated(name = "adult", needs = "02")
  static final class Adult implements Repeatable {
    @Override
    public void create(Operations op) {
      op.execute("CREATE VIEW adult AS " + adult);
    }

    @Override
    public void drop(Operations op) {
      op.execute("DROP VIEW IF EXISTS adult");
    }
  }

  /** A view over that view; its class comes first where classes are named in order. */
  @Repeated(name = "a_count", after = "adult", needs = "02")
  static final class Count implements Repeatable {
    @Override
    public void create(Operations op) {
      op.execute("CREATE VIEW a_count AS SELECT count(*) AS n FROM adult");
    }

    @Override
    public void drop(Operations op) {
      op.execute("DROP VIEW IF EXISTS a_count");
    }
  }

  /** Keeps a row up to date, and says nothing of how to take it away. */
  @Repeated(name = "motto", needs = "01")
  static final class Motto implements Repeatable {
    @Override
    public void create(Operations op) {
      op.execute("DELETE FROM person WHERE id = 99");
      op.execute("INSERT INTO person (id) VALUES (99)");
    }
  }

  private Migrations revisions() {
    return Migrations.ofNodes(
            List.of(
                Does.node(
                    "01",
                    List.of(),
                    op -> op.createTable("person", column("id", INTEGER).primaryKey()),
                    op -> op.dropTable("person")),
                Does.node(
                    "02",
                    List.of("01"),
                    op -> op.addColumn("person", column("age", INTEGER)),
                    op -> op.dropColumn("person", "age"))))
        .on(database());
  }

  private Migrations migrations() {
    return revisions().repeating(Count.class, Adult.class);
  }

  @Test
  void runs_after_the_revisions_in_order_and_not_again_until_it_changes() throws SQLException {
    assertThat(migrations().upgrade("head").steps())
        .extracting(RanStep::toString)
        .containsExactly(
            "upgrade 01  do 01",
            "upgrade 02  do 02",
            "repeat adult  repeated",
            "repeat a_count  repeated");
    sql("INSERT INTO person VALUES (1, 17), (2, 18)");
    assertThat(rows("SELECT n FROM a_count")).containsExactly("1");

    assertThat(migrations().upgrade("head")).hasToString("nothing to do");
    adult = "SELECT id\n FROM person -- all\n WHERE age > 17";
    assertThat(migrations().plan("head")).hasToString("nothing to do");
    adult = "SELECT id FROM person WHERE age > 16";
    assertThat(migrations().plan("head").steps())
        .extracting(Plan.Step::id)
        .containsExactly("adult");
    assertThat(migrations().upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("adult");
    assertThat(rows("SELECT n FROM a_count")).containsExactly("2");
  }

  @Test
  void waits_until_what_it_needs_is_there() {
    assertThat(migrations().upgrade("01").steps()).extracting(RanStep::id).containsExactly("01");
    assertThat(migrations().upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("02", "adult", "a_count");
  }

  @Test
  void a_downgrade_drops_first_what_says_how_and_the_next_upgrade_makes_it_again()
      throws SQLException {
    Migrations all = revisions().repeating(Count.class, Adult.class, Motto.class);
    all.upgrade("head");
    assertThat(all.planDowngrade("-1").steps())
        .extracting(Plan.Step::id)
        .containsExactly("a_count", "adult", "02");
    assertThat(all.downgrade("-1").steps())
        .extracting(RanStep::toString)
        .containsExactly("drop a_count  repeated", "drop adult  repeated", "downgrade 02  do 02");
    assertThat(schema().views()).isEmpty();
    assertThat(all.downgrade("base").steps()).extracting(RanStep::id).containsExactly("01");
    assertThat(all.upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("01", "02", "adult", "a_count");
    assertThat(schema().views()).hasSize(2);
  }

  @Test
  void without_a_history_it_runs_at_each_upgrade() throws SQLException {
    Migrations forgetful = migrations().withoutHistory();
    assertThat(forgetful.upgrade("head").steps()).hasSize(4);
    assertThat(forgetful.upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("adult", "a_count");
    assertThat(forgetful.downgrade("base").steps())
        .extracting(RanStep::id)
        .containsExactly("a_count", "adult", "02", "01");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void its_failure_names_it_and_keeps_the_revisions() throws SQLException {
    adult = "SELECT FROM";
    assertThatThrownBy(() -> migrations().upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("repeat")
        .hasMessageContaining("`adult`")
        .hasMessageContaining("RepeatableContract.java:")
        .hasMessageContaining("SELECT FROM");
    assertThat(migrations().current().rows()).containsExactly("02");
    adult = "SELECT id FROM person WHERE age > 17";
    assertThat(migrations().upgrade("head").steps()).hasSize(2);
  }

  @Test
  void listeners_and_placeholders_serve_it_as_a_revision() throws SQLException {
    List<String> told = new ArrayList<>();
    adult = "SELECT id FROM person WHERE age > ${years}";
    migrations()
        .with(Map.of("years", "29"))
        .telling(
            new MigrationListener() {
              @Override
              public void before(Direction direction, String id, String message) {
                told.add(direction + " " + id);
              }

              @Override
              public void after(RanStep step, Duration took) {
                told.add("done " + step.id());
              }
            })
        .upgrade("head");
    assertThat(told)
        .containsSequence(
            "done 02", "repeat adult", "done adult", "repeat a_count", "done a_count");
    sql("INSERT INTO person VALUES (1, 29), (2, 30)");
    assertThat(rows("SELECT id FROM adult")).containsExactly("2");
  }

  @Test
  void stands_in_folders_beside_revisions() throws SQLException, IOException {
    write(
        "CreateLog",
        "@Revision(id = \"01\")",
        "ReversibleMigration",
        "upgrade",
        "op.createTable(\"log\", Columns.column(\"line\", Columns.INTEGER))");
    write(
        "LastLine",
        "@Repeated(name = \"last_line\")",
        "Repeatable",
        "create",
        "op.execute(\"CREATE VIEW last_line AS SELECT max(line) AS line FROM log\")");
    for (int start = 0; start < 2; start++) { // Compiled, then kept.
      assertThat(Migrations.ofFolder(sources).on(database()).plan("head").steps())
          .extracting(Plan.Step::id)
          .containsExactly("01", "last_line");
    }
    Migrations.ofFolder(sources).on(database()).upgrade("head");
    assertThat(schema().views()).hasSize(1);
  }

  private void write(String name, String mark, String type, String method, String statement)
      throws IOException {
    Files.writeString(
        sources.resolve(name + ".java"),
        "import workbook.migrate.*;\n%s\nfinal class %s implements %s {\n  public void %s(Operations op) {\n    %s;\n  }\n}\n"
            .formatted(mark, name, type, method, statement));
  }

  /** Comes after what is not there. */
  @Repeated(name = "lost", after = "adlut")
  static final class Lost implements Repeatable {
    @Override
    public void create(Operations op) {}
  }

  /** Needs a revision that is not there. */
  @Repeated(name = "needy", needs = "zz")
  static final class Needy implements Repeatable {
    @Override
    public void create(Operations op) {}
  }

  /** Has the name of another. */
  @Repeated(name = "adult")
  static final class Twin implements Repeatable {
    @Override
    public void create(Operations op) {}
  }

  /** Comes after the next one. */
  @Repeated(name = "hen", after = "egg")
  static final class Hen implements Repeatable {
    @Override
    public void create(Operations op) {}
  }

  /** Comes after the one before. */
  @Repeated(name = "egg", after = "hen")
  static final class Egg implements Repeatable {
    @Override
    public void create(Operations op) {}
  }

  @Test
  void what_has_no_order_is_refused() {
    refuses(it -> it.repeating(Lost.class, Adult.class), "`adlut`", "adult", "Lost.java");
    refuses(it -> it.repeating(Needy.class), "`zz`");
    refuses(it -> it.repeating(Adult.class, Twin.class), "`adult`", "Adult.java", "Twin.java");
    refuses(it -> it.repeating(Hen.class, Egg.class), "hen, egg");
    refuses(it -> it.repeating(List.of(Repeatable.class)), "@Repeated");
  }

  private void refuses(Consumer<Migrations> making, String... parts) {
    assertThatThrownBy(() -> making.accept(revisions()))
        .isInstanceOf(MigrationException.class)
        .message()
        .contains(parts);
  }
}
