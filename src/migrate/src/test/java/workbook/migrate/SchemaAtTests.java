package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.after;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.varchar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.CatalogueTable;
import workbook.migrate.graph.Node;

final class SchemaAtTests {
  @Test
  void the_schema_at_a_revision_prints_itself() {
    assertThat(CourseChain.migrations().schemaAt("02"))
        .hasToString(
            """
            user
            column | type         | null | key     | default
            -------+--------------+------+---------+--------
            id     | integer      | no   | primary |
            name   | varchar(50)  | no   |         |
            email  | varchar(120) | no   | unique  |
            age    | integer      | yes  |         |""");
    assertThat(CourseChain.migrations().schemaAt("base")).hasToString("(no tables)");
  }

  @Test
  void rules_and_indexes_are_shown_below_the_columns() {
    assertThat(EveryOperation.migrations().schemaAt("head").table("worker of us"))
        .get()
        .hasToString(
            """
            worker of us  those who work here
            column  | type           | null | key     | default
            --------+----------------+------+---------+------------------
            id      | integer        | no   | primary |
            name    | varchar(60)    | no   |         | 'no'
            dept_id | integer        | yes  |         |
            born    | date           | yes  |         |
            seen    | timestamp      | yes  |         | CURRENT_TIMESTAMP
            pay     | numeric(10, 2) | yes  |         |
            speed   | double         | yes  |         |
            active  | boolean        | no   |         | 1
            remark  | text           | yes  |         |
            shout   | varchar(80)    | yes  |         | as (upper(name))
            code    | varchar(9)     | no   | unique  | 'a'
            boss    | integer        | yes  |         |
            check ck_speed (speed < 100)
            unique index uq_boss (boss)""");
  }

  @Test
  void a_new_name_follows_into_all_that_speaks_of_it() {
    Catalogue schema =
        at(
            op -> {
              op.createTable(
                  "a",
                  column("id", INTEGER).primaryKey(),
                  column("x", INTEGER),
                  column("y", INTEGER).generated("x + 1"),
                  check("ck", "x > 0 OR (\"x\" = 'x')"));
              op.createTable("b", column("a", INTEGER), foreignKey("fk", "a").references("a", "x"));
              op.createIndex("ix", "a", "x", "y");
            },
            op -> {
              op.alterColumn("a", "x", renamed("new x"));
              op.renameTable("a", "c");
              op.alterColumn("b", "a", renamed("c_id"));
            });
    assertThat(schema.toString())
        .contains("check ck (`new x` > 0 OR (`new x` = 'x'))")
        .contains("index ix (new x, y)")
        .contains("foreign key fk (c_id) → c (new x)");
    CatalogueTable c = schema.table("c").orElseThrow();
    assertThat(c.column("y").orElseThrow().generated())
        .isEqualTo(new Column.Generated("`new x` + 1", false));
    assertThat(schema.table("a")).isEmpty();
  }

  @Test
  void what_is_about_a_column_goes_with_it() {
    Catalogue schema =
        at(
            op -> {
              op.createTable(
                  "a",
                  column("id", INTEGER).primaryKey(),
                  column("x", INTEGER),
                  column("z", INTEGER),
                  check("ck", "x > 0"),
                  Columns.unique("uq", "x", "z"),
                  foreignKey("fk", "x").references("a", "id"));
              op.createIndex("ix", "a", "x");
              op.createIndex("iz", "a", "z");
            },
            op -> op.dropColumn("a", "X"));
    CatalogueTable a = schema.table("a").orElseThrow();
    assertThat(a.columns()).extracting(Column::name).containsExactly("id", "z");
    assertThat(a.constraints()).isEmpty();
    assertThat(a.indexes()).extracting(Index::name).containsExactly("iz");
  }

  @Test
  void rules_of_a_column_s_own_are_dropped_by_the_names_that_they_have() {
    Catalogue schema =
        at(
            op -> {
              op.createTable(
                  "a", column("id", INTEGER).primaryKey(), column("x", INTEGER).unique());
              op.dropConstraint("a", "x");
              op.dropPrimaryKey("a");
            });
    CatalogueTable a = schema.table("a").orElseThrow();
    assertThat(a.columns()).noneMatch(Column::isUnique).noneMatch(Column::isPrimaryKey);
  }

  @Test
  void a_slip_is_an_error_with_its_place() {
    refuses("`b`", op -> op.addColumn("b", column("x", INTEGER)));
    refuses("column `y`", op -> op.dropColumn("a", "y"));
    refuses("column `y`", op -> op.addColumn("a", column("x", INTEGER), after("y")));
    refuses("column `y`", op -> op.alterColumn("a", "y", renamed("z")));
    refuses("column `id`", op -> op.addColumn("a", column("id", INTEGER)));
    refuses("index `ix`", op -> op.dropIndex("ix", "a"));
    refuses("constraint `ck`", op -> op.dropConstraint("a", "ck"));
    refuses("table `a`", op -> op.createTable("a", column("id", INTEGER)));
    refuses("`none`", op -> op.bulkInsert("none", Map.of("id", 1)));
  }

  private static void refuses(String name, Consumer<Operations> slip) {
    assertThatThrownBy(
            () -> at(op -> op.createTable("a", column("id", INTEGER).primaryKey()), slip))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("revision `r1`")
        .hasMessageContaining("SchemaAtTests.java:");
  }

  @Test
  void raw_sql_that_may_be_the_reason_makes_a_note_of_it() {
    Catalogue schema =
        at(
            op -> op.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER)"),
            op -> {
              op.addColumn("a", column("y", INTEGER));
              op.dropColumn("a", "x");
            });
    assertThat(schema.table("a").orElseThrow().isWhole()).isFalse();
    assertThat(schema.table("a").orElseThrow().column("y")).isPresent();
    assertThat(schema.toString())
        .contains("may differ by execute(CREATE TABLE a (id INTEGER PRIMARY KEY, x INTEGER))")
        .contains("of revision r0 at SchemaAtTests.java:");
  }

  @Test
  void raw_sql_about_other_things_explains_nothing() {
    assertThatThrownBy(
            () ->
                at(op -> op.execute("CREATE TABLE a (id INTEGER)"), op -> op.dropColumn("b", "x")))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("`b`");
  }

  @Test
  void raw_sql_of_rows_leaves_a_table_whole_and_views_are_remembered() {
    Catalogue schema =
        at(
            op -> op.createTable("a", column("id", INTEGER)),
            op -> {
              op.execute("UPDATE a SET id = 1");
              op.execute("CREATE TEMP VIEW v AS SELECT id FROM a");
              op.execute(
                  "CREATE TRIGGER IF NOT EXISTS t AFTER INSERT ON \"a\" BEGIN SELECT 1; END");
              op.execute("CREATE UNIQUE INDEX i ON a (id) WHERE id > 1");
              op.execute("DROP VIEW IF EXISTS v");
            });
    assertThat(schema.table("a").orElseThrow().isWhole()).isTrue();
    assertThat(schema.toString()).endsWith("trigger t of a\nindex i of a");
  }

  @Test
  void needs_no_database_and_no_compiled_project(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("First.java"),
        """
        import static workbook.migrate.Columns.*;
        import workbook.migrate.*;
        @Revision(id = "01")
        public class First implements Migration {
          public void upgrade(Operations op) {
            op.createTable("t", column("id", INTEGER).primaryKey(), column("a", varchar(9)));
          }
          public void downgrade(Operations op) { op.dropTable("t"); }
        }
        """);
    assertThat(Migrations.ofFolder(folder).schemaAt("head").toString()).contains("varchar(9)");
  }

  @Test
  void five_hundred_revisions_are_replayed_at_once() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      nodes.add(node(i, chain(i)));
    }
    Migrations migrations = Migrations.ofNodes(nodes);
    long start = System.nanoTime();
    Catalogue schema = migrations.schemaAt("head");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(schema.tables()).hasSize(125);
    assertThat(schema.table("t496").orElseThrow().column("renamed")).isPresent();
  }

  @Test
  void five_hundred_revisions_are_scripted_and_undone_at_once() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(node(0, SchemaAtTests::manyTables));
    for (int i = 1; i < 500; i++) {
      String table = "t" + i % 100;
      nodes.add(node(i, i % 2 == 0 ? op -> drop(op, table) : op -> alter(op, table)));
    }
    Migrations migrations = Migrations.ofNodes(nodes);
    long start = System.nanoTime();
    migrations.sql("head", SqlDialect.SQLITE);
    migrations.sqlDowngrade("head:base", SqlDialect.SQLITE);
    migrations.planDowngrade("head:base");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static void manyTables(Operations op) {
    for (int i = 0; i < 100; i++) {
      op.createTable("t" + i, column("id", INTEGER).primaryKey(), column("a", varchar(9)).unique());
    }
  }

  private static void alter(Operations op, String table) {
    op.alterColumn(table, "a", Columns.nullable(false));
  }

  private static void drop(Operations op, String table) {
    op.createIndex("ix_" + table, table, "id");
    op.dropIndex("ix_" + table, table);
  }

  private static Consumer<Operations> chain(int i) {
    String table = "t" + (i - i % 4);
    return switch (i % 4) {
      case 0 -> op -> op.createTable(table, column("id", INTEGER).primaryKey());
      case 1 -> op -> op.addColumn(table, column("a", varchar(9)));
      case 2 -> op -> op.createIndex("ix_" + table, table, "a");
      default -> op -> op.alterColumn(table, "a", renamed("renamed"));
    };
  }

  @SafeVarargs
  private static Catalogue at(Consumer<Operations>... revisions) {
    List<Node> nodes = new ArrayList<>();
    for (Consumer<Operations> upgrade : revisions) {
      nodes.add(node(nodes.size(), upgrade));
    }
    return Migrations.ofNodes(nodes).schemaAt("head");
  }

  private static Node node(int number, Consumer<Operations> upgrade) {
    ReversibleMigration reversible = upgrade::accept;
    return new Node(
        "r" + number,
        number == 0 ? List.of() : List.of("r" + (number - 1)),
        List.of(),
        List.of(),
        "",
        "does something",
        "SchemaAtTests.java",
        reversible);
  }
}
