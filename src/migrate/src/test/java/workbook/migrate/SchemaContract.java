package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static workbook.migrate.Columns.*;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.ColumnDetail;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** What the reader of a live schema sees, on every database. */
abstract class SchemaContract extends DatabaseContract {
  @BeforeEach
  void make_one_of_each() throws SQLException {
    up(
        op -> {
          op.createTable(
              "dept",
              column("a", INTEGER).notNull(),
              column("b", INTEGER).notNull(),
              primaryKey("b", "a"));
          op.createTable(
              "user",
              column("id", INTEGER).identity(),
              column("a", INTEGER),
              column("b", INTEGER),
              column("c", INTEGER),
              column("name", varchar(20)).notNull().defaultValue("x"),
              column("twice", INTEGER).generated("c * 2"),
              column("thrice", INTEGER).generatedStored("c * 3"),
              unique("uq_name", "name", "a"),
              check("ck_a", "a > 0"),
              foreignKey("fk_dept", "b", "a")
                  .references("dept", "b", "a")
                  .onDelete(Constraint.Action.CASCADE)
                  .onUpdate(Constraint.Action.RESTRICT));
          op.createIndex(index("ix_low").on("user", expression("lower(name)"), descending("a")));
          op.createIndex("ix_b", "user", "b", "name");
          op.execute("CREATE VIEW v AS SELECT name FROM user WHERE a > 1");
          op.execute(
              "CREATE TRIGGER tr AFTER INSERT ON dept FOR EACH ROW BEGIN"
                  + " DELETE FROM user WHERE a = 9; END");
        });
  }

  @Test
  void sees_columns_with_all_that_is_said_of_them() throws SQLException {
    Table user = table("user");
    assertThat(user.column("id").orElseThrow().autoIncrement()).isTrue();
    assertThat(user.primaryKey()).containsExactly("id");
    assertThat(table("dept").primaryKey()).containsExactly("b", "a");
    Column name = user.column("name").orElseThrow();
    assertThat(name.nullable()).isFalse();
    assertThat(name.defaultSql()).contains("x");
    assertThat(generated("twice").sql().replaceAll("[`() ]", "")).isEqualTo("c*2");
    assertThat(generated("twice").stored()).isFalse();
    assertThat(generated("thrice").stored()).isTrue();
    assertThat(user.detail("a")).isEmpty();
  }

  private ColumnDetail.Generated generated(String column) throws SQLException {
    return Objects.requireNonNull(table("user").detail(column).orElseThrow().generated());
  }

  @Test
  void sees_constraints_by_their_names() throws SQLException {
    Table user = table("user");
    assertThat(user.uniques()).extracting(Table.Unique::name).containsExactly("uq_name");
    assertThat(user.checks()).extracting(Table.Check::name).containsExactly("ck_a");
    assertThat(user.checks().get(0).toString().replaceAll("[`()]", "")).isEqualTo("a > 0");
    assertThat(user.foreignKeys())
        .extracting(
            Table.ForeignKey::name,
            Table.ForeignKey::columns,
            Table.ForeignKey::table,
            Table.ForeignKey::targets,
            Table.ForeignKey::onDelete,
            Table.ForeignKey::onUpdate)
        .containsExactly(
            tuple("fk_dept", List.of("b", "a"), "dept", List.of("b", "a"), "CASCADE", "RESTRICT"));
  }

  @Test
  void sees_what_an_index_is_ordered_by() throws SQLException {
    Table.Index low =
        table("user").indexes().stream()
            .filter(it -> it.name().equals("ix_low"))
            .findFirst()
            .orElseThrow();
    assertThat(low.parts()).hasSize(2);
    assertThat(low.parts().get(0).replace("`", "")).isEqualTo("lower(name)");
    assertThat(low.parts().get(1)).isEqualTo("a desc");
    assertThat(table("user").indexes())
        .extracting(Table.Index::name)
        .containsExactlyInAnyOrder("ix_low", "ix_b");
  }

  @Test
  void prints_each_table_with_its_rules_and_indexes() throws SQLException {
    assertThat(table("user").toString().replace("`", "").lines().toList())
        .contains(
            "user",
            "name   | varchar(20) | no   |         | 'x'",
            "unique uq_name (name, a)",
            "foreign key fk_dept (b, a) → dept (b, a), on delete cascade, on update restrict",
            "index ix_b (b, name)",
            "index ix_low (lower(name), a desc)")
        .anyMatch(it -> it.startsWith("check ck_a (a > 0)"))
        .anyMatch(it -> it.endsWith("as (c * 3) stored"));
    assertThat(table("dept").toString()).endsWith("\ntrigger tr");
    assertThat(schema().toString()).endsWith("\n\nview v");
  }

  @Test
  void sees_views_and_triggers() throws SQLException {
    assertThat(schema().views()).extracting(Schema.View::name).containsExactly("v");
    assertThat(schema().views().get(0).sql().toLowerCase(Locale.ROOT))
        .contains("where")
        .doesNotContain("migrate_");
    assertThat(table("dept").triggers()).extracting(Table.Trigger::name).containsExactly("tr");
    assertThat(table("dept").triggers().get(0).sql()).contains("AFTER INSERT", "a = 9");
    assertThat(table("user").triggers()).isEmpty();
  }

  @Test
  void tells_what_differs() throws SQLException {
    Schema before = schema();
    sql("DROP VIEW v", "DROP TRIGGER tr");
    up(op -> op.dropConstraint("user", "ck_a"));
    assertThat(before.difference(schema()).entries())
        .extracting(it -> it.what().replaceAll("[`()]", ""))
        .containsExactlyInAnyOrder("view v", "dept trigger tr", "user check a > 0");
    assertThat(schema().difference(schema()).isEmpty()).isTrue();
  }
}
