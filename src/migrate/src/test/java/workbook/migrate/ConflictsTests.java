package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import workbook.migrate.graph.Node;

final class ConflictsTests {
  @Test
  void a_pair_is_told_with_revision_operation_and_place() {
    Conflicts conflicts =
        between(
            op -> op.createTable("tag", column("id", INTEGER).primaryKey()),
            op -> op.createTable("Tag", column("id", INTEGER).primaryKey()));
    assertThat(conflicts.toString().replaceAll("java:\\d+", "java:n"))
        .isEqualTo(
            """
            Both create the table `tag`.
              b  createTable(tag: id) at ConflictsTests.java:n
              c  createTable(Tag: id) at ConflictsTests.java:n""");
  }

  @Test
  void tables_are_in_each_other_s_way() {
    clash("Both drop or rename the table `user`.", drop("user"), op -> op.renameTable("user", "u"));
    clash(
        "The table `user` is dropped or renamed by one and needed by the other.",
        drop("user"),
        op -> op.addColumn("user", column("age", INTEGER)));
    clash(
        "The table `dept` is dropped or renamed by one and needed by the other.",
        op ->
            op.createTable(
                "x", column("d", INTEGER), foreignKey("f", "d").references("dept", "id")),
        drop("dept"));
    clash(
        "The table `user` is dropped or renamed by one and needed by the other.",
        op -> op.bulkInsert("user", Map.of("id", 1)),
        drop("user"));
    clash(
        "Both comment the table `user`.",
        op -> op.commentTable("user", "a"),
        op -> op.commentTable("user", "b"));
  }

  @Test
  void columns_are_in_each_other_s_way() {
    Consumer<Operations> add = op -> op.addColumn("user", column("age", INTEGER));
    clash("Both add the column `age` to the table `user`.", add, add);
    clash(
        "Both change the column `name` of the table `user`.",
        op -> op.alterColumn("user", "name", nullable(false)),
        op -> op.changeTable("user", t -> t.alterColumn("name", type(varchar(99)))));
    clash(
        "The column `name` of the table `user` is dropped or renamed by one and needed by the other.",
        op -> op.alterColumn("user", "name", renamed("title")),
        op -> op.createIndex("ix", "user", "name"));
    clash(
        "The column `name` of the table `user` is dropped or renamed by one and needed by the other.",
        op -> op.addConstraint("user", check("ck", "length(\"name\") > 1")),
        op -> op.dropColumn("user", "name"));
    clash(
        "Both drop or rename the column `name` of the table `user`.",
        op -> op.dropColumn("user", "name"),
        op -> op.dropColumn("user", "NAME"));
  }

  @Test
  void names_of_indexes_and_constraints_are_in_each_other_s_way() {
    clash(
        "Both create an index `ix`.",
        op -> op.createIndex("ix", "user", "name"),
        op -> op.createIndex("ix", "dept", "id"));
    clash(
        "Both add a constraint `uq`.",
        op -> op.addConstraint("user", unique("uq", "name")),
        op -> op.addConstraint("user", unique("uq", "id")));
    clash(
        "Both add a constraint `ck`.",
        op -> op.addConstraint("user", check("ck", "id > 1")),
        op -> op.addConstraint("dept", check("ck", "id > 2")));
    clash(
        "Both drop the constraint `uq` of the table `user`.",
        op -> op.dropConstraint("user", "uq"),
        op -> op.dropConstraint("user", "uq"));
    clash(
        "Both drop the index `ix`.",
        op -> op.dropIndex("ix", "user"),
        op -> op.dropIndex("ix", "user"));
  }

  @Test
  void raw_sql_that_names_what_goes_is_in_its_way() {
    clash(
        "The column `name` of the table `user` is dropped or renamed by one and needed by the other.",
        op -> op.execute("UPDATE user SET name = upper(user.name)"),
        op -> op.dropColumn("user", "name"));
    clash(
        "The table `user` is dropped or renamed by one and needed by the other.",
        drop("user"),
        op -> op.execute("CREATE VIEW v AS SELECT * FROM `user`"));
    none(op -> op.execute("UPDATE dept SET name = 'user'"), op -> op.dropColumn("user", "name"));
  }

  @Test
  void what_is_apart_is_no_conflict() {
    none(
        op -> op.addColumn("user", column("a", INTEGER)),
        op -> op.addColumn("user", column("b", INTEGER)));
    none(
        op -> op.createIndex("ix_a", "user", "name"), op -> op.createIndex("ix_b", "user", "name"));
    none(
        op -> op.addConstraint("user", unique("uq", "id")),
        op -> op.addConstraint("dept", unique("uq", "id")));
    none(
        op -> op.alterColumn("user", "name", nullable(false)),
        op -> op.alterColumn("dept", "name", nullable(false)));
    assertThat(between(op -> {}, op -> {})).hasToString("no conflicts");
  }

  @Test
  void what_both_have_below_them_is_none() {
    assertThat(CourseChain.migrations().conflicts().isEmpty()).isTrue();
    assertThat(CourseChain.migrations().conflicts(List.of("02", "04")).isEmpty()).isTrue();
  }

  @Test
  void each_two_of_several_heads_are_compared_once() {
    Consumer<Operations> add = op -> op.addColumn("user", column("age", INTEGER));
    assertThat(between(add, add, add).pairs()).hasSize(3);
  }

  @Test
  void a_rebase_meets_what_its_new_parents_bring() {
    List<Node> nodes =
        List.of(
            node("a", List.of(), ConflictsTests::tables),
            node("b", List.of("a"), op -> op.addColumn("user", column("x", INTEGER))),
            node("c", List.of("b"), op -> op.dropColumn("user", "name")),
            node("d", List.of("a"), op -> op.createIndex("ix", "user", "name")));
    Migrations migrations = Migrations.ofNodes(nodes);
    assertThat(migrations.conflictsOfRebase("b", List.of("d")).pairs())
        .singleElement()
        .satisfies(it -> assertThat(it.first().revision()).isEqualTo("c"))
        .satisfies(it -> assertThat(it.second().revision()).isEqualTo("d"));
    assertThat(migrations.conflicts(List.of("b", "d")).isEmpty()).isTrue();
    assertThat(migrations.conflicts(List.of("c", "d")).pairs()).hasSize(1);
  }

  private static Consumer<Operations> drop(String table) {
    return op -> op.dropTable(table);
  }

  private static void clash(String what, Consumer<Operations> one, Consumer<Operations> other) {
    assertThat(between(one, other).pairs()).extracting(Conflicts.Conflict::what).contains(what);
    assertThat(between(other, one).pairs()).extracting(Conflicts.Conflict::what).contains(what);
  }

  private static void none(Consumer<Operations> one, Consumer<Operations> other) {
    assertThat(between(one, other).pairs()).isEmpty();
  }

  @SafeVarargs
  private static Conflicts between(Consumer<Operations>... lines) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(node("a", List.of(), ConflictsTests::tables));
    for (Consumer<Operations> line : lines) {
      nodes.add(node(String.valueOf((char) ('a' + nodes.size())), List.of("a"), line));
    }
    return Migrations.ofNodes(nodes).conflicts();
  }

  private static void tables(Operations op) {
    op.createTable("dept", column("id", INTEGER).primaryKey(), column("name", varchar(9)));
    op.createTable("user", column("id", INTEGER).primaryKey(), column("name", varchar(9)));
  }

  private static Node node(String id, List<String> parents, Consumer<Operations> upgrade) {
    ReversibleMigration migration = upgrade::accept;
    return new Node(id, parents, List.of(), List.of(), "", "changes", "Conflicts.java", migration);
  }
}
