package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import workbook.migrate.graph.GraphText;
import workbook.migrate.plan.AlembicGraphs;
import workbook.migrate.plan.Move;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Branches, merges and stamps on a real database; a small class for each gives fresh ones. */
abstract class GraphContract {

  /** A fresh, empty database at each call. */
  abstract DataSource fresh() throws SQLException;

  /** Of so many moves that Alembic makes, one is made on the database. */
  abstract int oneIn();

  @TestFactory
  Stream<DynamicTest> makes_the_moves_that_alembic_makes() {
    return AlembicGraphs.names().stream()
        .flatMap(
            graph -> {
              List<Move> moves = AlembicGraphs.moves(graph);
              return IntStream.range(0, moves.size())
                  .filter(i -> i % oneIn() == 0)
                  .mapToObj(i -> test(graph, moves.get(i)));
            });
  }

  private DynamicTest test(String graph, Move move) {
    return DynamicTest.dynamicTest(graph + ": " + move.name(), () -> check(graph, move));
  }

  private void check(String graph, Move move) throws SQLException {
    DataSource database = fresh();
    Migrations migrations = MakesItsTable.migrations(AlembicGraphs.nodes(graph)).on(database);
    move.rows().forEach(migrations::upgrade);
    assertThat(migrations.current().rows()).isEqualTo(move.rows());
    if (move.isRefused()) {
      assertThatThrownBy(() -> make(migrations, move)).isInstanceOf(MigrationException.class);
      assertThat(migrations.current().rows()).isEqualTo(move.rows());
      return;
    }
    List<String> before = ran(database);
    make(migrations, move);
    boolean stamps = move.operation().equals("stamp");
    if (!stamps || !move.target().contains("head")) {
      assertThat(migrations.current().rows()).isEqualTo(move.list("table"));
    }
    assertThat(ran(database)).isEqualTo(stamps ? before : implied(migrations));
  }

  private static void make(Migrations migrations, Move move) {
    switch (move.operation()) {
      case "up" -> migrations.upgrade(move.target());
      case "down" -> migrations.downgrade(move.target());
      default -> migrations.stamp(move.target());
    }
  }

  private static List<String> ran(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return MakesItsTable.ran(Schema.read(connection).tables().stream().map(Table::name).toList());
    }
  }

  /** All revisions that the database's rows stand for. */
  private static List<String> implied(Migrations migrations) {
    return migrations.current().rows().stream()
        .flatMap(it -> migrations.plan("base:" + it).steps().stream())
        .map(Plan.Step::id)
        .distinct()
        .sorted()
        .toList();
  }

  private static void sql(DataSource database, String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static Migrations branches() {
    return MakesItsTable.migrations(
        GraphText.nodes(
            "aa",
            "bb <- aa",
            "left <- bb [l]",
            "right <- bb [r]",
            "other {bb}",
            "last <- left, right"));
  }

  @Test
  void tells_forks_and_histories() throws SQLException {
    Migrations migrations = branches().on(fresh());
    migrations.upgrade("l@left");
    assertThat(migrations.branches())
        .hasToString(
            """
            bb (branchpoint), step bb
               -> left (l) (current), step left
               -> right (r), step right""");
    assertThat(migrations.history())
        .hasToString(
            """
            <base> (bb) -> other (head), step other
            left, right -> last (l, r) (head) (mergepoint), step last
            bb -> left (l) (current), step left
            bb -> right (r), step right
            aa -> bb (branchpoint), step bb
            <base> -> aa, step aa""");
    assertThat(migrations.history("-1:current").entries())
        .extracting(History.Entry::id)
        .containsExactly("left", "bb");
    assertThat(migrations.heads()).containsExactly("other", "last");
  }

  @Test
  void tells_heads_that_others_depend_on() throws SQLException {
    Migrations migrations =
        MakesItsTable.migrations(GraphText.nodes("app {lib}", "lib")).on(fresh());
    migrations.upgrade("lib");
    assertThat(migrations.current()).hasToString("lib (effective head)");
    assertThat(migrations.current().isAtHeads()).isFalse();
    assertThat(migrations.history())
        .hasToString(
            """
            <base> (lib) -> app (head), step app
            <base> -> lib (effective head) (current), step lib""");
    migrations.upgrade("heads");
    assertThat(migrations.current()).hasToString("app (head)");
    assertThat(migrations.current().isAtHeads()).isTrue();
  }

  @Test
  void plans_both_ways_also_without_a_database() {
    assertThat(branches().plan("base:left").steps())
        .extracting(Plan.Step::id, it -> it.rows().toString())
        .containsExactly(
            tuple("aa", "[insert aa]"),
            tuple("bb", "[update aa to bb]"),
            tuple("left", "[update bb to left]"));
    assertThat(branches().planDowngrade("last:r@bb").toString())
        .isEqualTo(
            """
            step      | revision | message    | operation
            ----------+----------+------------+-------------------
            downgrade | last     | step last  | dropTable(t_last)
            downgrade | right    | step right | dropTable(t_right)""");
    assertThat(branches().plan("left:right").steps())
        .extracting(Plan.Step::id)
        .containsExactly("right");
    assertThatThrownBy(() -> branches().plan("head")).hasMessageContaining("no database");
  }

  @Test
  void stamps_without_running_anything() throws SQLException {
    DataSource database = fresh();
    Migrations migrations = branches().on(database);
    assertThat(migrations.stamp("l@left")).hasToString("insert left");
    assertThat(migrations.stamp("last")).hasToString("update left to last");
    assertThat(migrations.stamp("last")).hasToString("nothing to do");
    assertThat(migrations.stamp("left", "right")).hasToString("update last to left\ninsert right");
    assertThat(migrations.stamp("base")).hasToString("delete left\ndelete right");
    assertThat(ran(database)).isEmpty();
  }

  @Test
  void stamps_afresh_over_rows_that_make_no_sense() throws SQLException {
    DataSource database = fresh();
    Migrations migrations = branches().on(database);
    migrations.stamp("left");
    sql(database, "INSERT INTO alembic_version VALUES ('gone')");
    assertThatThrownBy(() -> migrations.stamp("bb")).hasMessageContaining("`gone`");
    assertThat(migrations.stampAfresh("bb")).hasToString("delete gone\ndelete left\ninsert bb");
    assertThat(migrations.current().rows()).containsExactly("bb");

    sql(database, "INSERT INTO alembic_version VALUES ('aa')");
    assertThatThrownBy(() -> migrations.upgrade("heads"))
        .hasMessageContaining("aa, bb")
        .hasMessageContaining("`aa` is needed by another");
    assertThat(migrations.history("aa:bb"))
        .hasToString(
            """
            aa -> bb (current) (branchpoint), step bb
            <base> -> aa (current), step aa""");
  }

  @Test
  void says_when_the_version_table_changed_meanwhile() throws SQLException {
    assertThatThrownBy(() -> meddling("DELETE FROM alembic_version").upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("has 0 rows for `01`");
    assertThatThrownBy(() -> meddling("INSERT INTO alembic_version VALUES ('02')").upgrade("head"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("has a row for `02` already");
  }

  /** Two revisions, the second of which does something to the version table. */
  private Migrations meddling(String sql) throws SQLException {
    Meddles.sql = sql;
    Migrations migrations = Migrations.of(First.class, Meddles.class).on(fresh());
    migrations.upgrade("01");
    return migrations;
  }

  /** Does nothing. */
  @Revision(id = "01")
  static class First implements Migration {
    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
  }

  /** Does what another deployer might do at this moment. */
  @Revision(id = "02", parents = "01")
  static final class Meddles extends First {
    static String sql = "";

    @Override
    public void upgrade(Operations op) {
      op.execute(sql);
    }
  }
}
