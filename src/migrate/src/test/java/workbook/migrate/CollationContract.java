package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;
import workbook.migrate.compare.Comparison;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.ColumnDetail;
import workbook.migrate.schema.Schema;

/** How texts are compared, as a change of a column. */
abstract class CollationContract extends DatabaseContract {
  /** A way that is not the usual one, and takes case for the opposite of what that does. */
  abstract String other();

  /** Entities that want the other way, in both ways of saying so. */
  abstract List<Class<?>> entities();

  abstract SqlDialect dialect();

  static void texts(Operations op) {
    op.createTable(
        "t",
        column("id", INTEGER).primaryKeyGiven(),
        column("a", varchar(20)).notNull().defaultValue("x"));
    op.execute("INSERT INTO t VALUES (1, 'b'), (2, 'B')");
  }

  @Revision(id = "o1")
  static final class First implements Migration {
    @Override
    public void upgrade(Operations op) {
      texts(op);
      op.createIndex("ix_a", "t", "a");
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "o2", parents = "o1")
  static final class Second implements ReversibleMigration {
    static Consumer<Operations> change = op -> {};

    @Override
    public void upgrade(Operations op) {
      change.accept(op);
    }
  }

  private long alike() throws SQLException {
    return rows("SELECT id FROM t WHERE a = 'b' ORDER BY id").size();
  }

  private String told() throws SQLException {
    return table("t").detail("a").map(ColumnDetail::collation).orElse("");
  }

  private static Migrations migrations() {
    return Migrations.of(First.class, Second.class);
  }

  @Test
  void a_collation_changes_and_comes_back_and_the_rows_stay() throws SQLException {
    Second.change = op -> op.alterColumn("t", "a", collation(other()));
    Migrations online = migrations().on(database());
    online.upgrade("o1");
    Schema before = schema();
    long usual = alike();
    List<String> ran = online.upgrade("head").steps().get(0).statements();
    assertThat(told()).isEqualTo(other());
    assertThat(alike()).isNotEqualTo(usual);
    assertThat(table("t").column("a").orElseThrow().defaultSql()).contains("x");
    assertThat(migrations().sql("o1:o2", dialect()).statements()).containsAll(ran);
    online.downgrade("o1");
    assertThat(before.difference(schema())).hasToString("(no difference)");
    assertThat(alike()).isEqualTo(usual);
    assertThat(rows("SELECT a FROM t ORDER BY id")).containsExactly("b", "B");
  }

  @Test
  void the_usual_way_is_a_change_too_and_one_comes_with_a_new_type() throws SQLException {
    up(
        op -> {
          op.createTable("s", column("a", varchar(9)).collation(other()));
          op.execute("INSERT INTO s VALUES ('1')");
          op.alterColumn("s", "a", noCollation());
        });
    assertThat(table("s").detail("a")).isEmpty();
    up(op -> op.dropTable("s"));
    Second.change = op -> op.alterColumn("t", "a", type(varchar(30)), collation(other()));
    Migrations online = migrations().on(database());
    online.stampAfresh("base");
    online.upgrade("head");
    assertThat(told()).isEqualTo(other());
    assertThat(table("t").column("a").orElseThrow().type()).isEqualTo("varchar(30)");
  }

  @Test
  void entities_that_say_a_collation_are_followed() throws SQLException {
    for (Class<?> entity : entities()) {
      up(
          op -> {
            op.dropTableIfExists("t");
            texts(op);
          });
      Comparison found = compare(entity);
      assertThat(found.toString()).contains("change t.a");
      up(op -> found.upgrade().forEach(it -> apply(op, it)));
      assertThat(told()).isEqualTo(other());
      assertThat(compare(entity)).hasToString("no difference");
      up(op -> found.downgrade().forEach(it -> apply(op, it)));
      assertThat(told()).isEmpty();
    }
  }

  @Test
  void who_says_nothing_wants_the_usual_way() throws SQLException {
    up(op -> texts(op));
    assertThat(compare(Plain.class)).hasToString("no difference");
    up(op -> op.alterColumn("t", "a", collation(other())));
    Comparison found = compare(Plain.class);
    assertThat(found.upgrade()).hasSize(1);
    up(op -> found.upgrade().forEach(it -> apply(op, it)));
    assertThat(compare(Plain.class)).hasToString("no difference");
  }

  final Comparison compare(Class<?> entity) {
    return Migrations.of(List.of()).on(database()).compare(List.of(entity));
  }

  private static void apply(Operations op, Operation operation) {
    var alter = (Operation.AlterColumn) operation;
    op.alterColumn(alter.table(), alter.column(), alter.changes().toArray(ColumnChange[]::new));
  }

  /** Says nothing of it. */
  @Entity(name = "t")
  @SuppressWarnings("UnusedVariable")
  static class Plain {
    @Id private int id;

    @Column(length = 20, nullable = false)
    @ColumnDefault("'x'")
    private String a = "x";
  }

  /** Says it as Hibernate would have it on SQLite. */
  @Entity(name = "t")
  @SuppressWarnings("UnusedVariable")
  static class NoCase {
    @Id private int id;

    @Collate("NOCASE")
    @Column(length = 20, nullable = false)
    @ColumnDefault("'x'")
    private String a = "x";
  }

  /** Says it by hand on SQLite. */
  @Entity(name = "t")
  @SuppressWarnings("UnusedVariable")
  static class NoCaseByHand {
    @Id private int id;

    @Column(columnDefinition = "varchar(20) collate NOCASE", nullable = false)
    @ColumnDefault("'x'")
    private String a = "x";
  }

  /** Says it as Hibernate would have it on MySQL. */
  @Entity(name = "t")
  @SuppressWarnings("UnusedVariable")
  static class Binary {
    @Id private int id;

    @Collate("utf8mb4_bin")
    @Column(length = 20, nullable = false)
    @ColumnDefault("'x'")
    private String a = "x";
  }

  /** Says it by hand on MySQL. */
  @Entity(name = "t")
  @SuppressWarnings("UnusedVariable")
  static class BinaryByHand {
    @Id private int id;

    @Column(columnDefinition = "varchar(20) COLLATE utf8mb4_bin", nullable = false)
    @ColumnDefault("'x'")
    private String a = "x";
  }
}
