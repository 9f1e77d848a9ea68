package workbook.migrate.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.Constraint;
import workbook.migrate.Migration;
import workbook.migrate.MigrationException;
import workbook.migrate.Operations;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.RevisionFolders;
import workbook.migrate.source.Skeleton;

final class OperationJavaTests {
  @TempDir Path folder;

  @Test
  void what_is_written_compiles_and_asks_for_the_same() throws IOException {
    List<Operation> all = operations(OperationJavaTests::everything);
    Path file =
        new Skeleton("01", List.of(), "all", Instant.parse("2026-09-23T10:12:13Z"))
            .doing(all, List.of())
            .write(folder, FileNames.USUAL, Set.of());
    assertThat(Files.readAllLines(file)).allSatisfy(it -> assertThat(it).hasSizeLessThan(101));
    assertThat(upgradeOf(folder)).containsExactlyElementsOf(all);
  }

  @Test
  void long_lines_break_as_google_java_format_breaks_them() {
    assertThat(OperationJava.of(operations(OperationJavaTests::longOnes)))
        .isEqualTo(
            """
                op.createTable(
                    "payment", column("id", BIGINT).primaryKey(), column("paid_at", TIMESTAMP).notNull());
                op.addConstraint(
                    "a_table_of_a_long_name",
                    foreignKey("a_foreign_key_of_a_long_name", "department_id")
                        .references("department", "id")
                        .onDelete(Constraint.Action.CASCADE));
                op.dropTable("short");
            """
                .stripTrailing());
  }

  @Test
  void java_that_runs_in_a_step_can_not_be_written() {
    List<Operation> all = operations(op -> op.run("send mails", connection -> {}));
    assertThatThrownBy(() -> OperationJava.of(all))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("send mails");
  }

  private static void longOnes(Operations op) {
    op.createTable(
        "payment", column("id", BIGINT).primaryKey(), column("paid_at", TIMESTAMP).notNull());
    op.addConstraint(
        "a_table_of_a_long_name",
        foreignKey("a_foreign_key_of_a_long_name", "department_id")
            .references("department", "id")
            .onDelete(Constraint.Action.CASCADE));
    op.dropTable("short");
  }

  private static void everything(Operations op) {
    op.createTable(
        "odd \"name\" 表\\",
        column("a", BIGINT).identity(7),
        column("b", varchar(20)).notNull().unique().defaultSql("'it''s'").collation("NOCASE"),
        column("c", numeric(10, 2)).comment("line\nand \"quotes\""),
        column("d", INTEGER).generated("a + 1"),
        column("e", INTEGER).generatedStored("a * 2"),
        column("f", enumeration("x", "y's")),
        column("g", nativeType("point")),
        column("h", timestamp(3)),
        column("i", time(2)),
        column("j", character(3)),
        column("k", binary(9)),
        column("l", UUID),
        column("m", TINYINT),
        column("n", TEXT),
        unique("u", "a", "b"),
        check("ck", "a > 0"),
        foreignKey("fk", "a", "b")
            .references("other", "x", "y")
            .onDelete(Constraint.Action.SET_NULL)
            .onUpdate(Constraint.Action.CASCADE)
            .initiallyDeferred()
            .match(Constraint.Match.FULL),
        ifNotExists(),
        strict(),
        withoutRowid());
    op.createTable("t", column("a", INTEGER).primaryKeyGiven(), primaryKey("a"));
    op.dropTable("t");
    op.dropTableIfExists("t");
    op.addColumn("t", column("z", JSON));
    op.addColumn("t", column("z", JSON), first());
    op.addColumn("t", column("z", JSON), after("it's \"a\""));
    op.dropColumn("t", "z");
    op.alterColumn(
        "t",
        "a",
        nullable(false),
        type(varchar(9)),
        defaultSql("1"),
        comment("c"),
        renamed("b"),
        autoIncrement(false));
    op.alterColumn("t", "a", noDefault());
    op.alterColumn("t", "a", collation("NOCASE"));
    op.alterColumn("t", "a", noCollation());
    op.createIndex("ix", "t", "a", "b");
    op.createUniqueIndex("ux", "t", "a");
    op.createIndex(
        index("iy")
            .on("t", descending("a"), prefix("b", 3), expression("lower(c)"), ascending("d"))
            .unique()
            .where("a is not null")
            .ifNotExists());
    op.createIndex(index("iz").on("t", "a", "b").fulltext("ngram").invisible());
    op.createIndex(index("ip").on("t", "a").spatial());
    op.dropIndex("ix", "t");
    op.dropIndexIfExists("ix", "t");
    op.renameTable("t", "u");
    op.commentTable("u", "tab\tand \u0001");
    op.addConstraint("u", primaryKey("a", "b"));
    op.dropConstraint("u", "fk");
    op.dropPrimaryKey("u");
    op.bulkInsert("u", row("a", 1, "b", null), row("a", 2, "b", "x"));
    op.execute("UPDATE u SET a = ? WHERE b = ?", 5L, "it's");
    op.execute(
        "INSERT INTO u VALUES (?, ?, ?, ?, ?, ?)",
        true,
        new BigDecimal("1.50"),
        LocalDate.of(2026, 9, 23),
        java.util.UUID.fromString("00000000-0000-0001-0000-000000000002"),
        1.5,
        null);
    op.execute("CREATE TRIGGER x AFTER INSERT ON u BEGIN\n  SELECT 'a\\b', \"c\";\n\nEND ");
    op.changeTable(
        "u",
        u -> {
          u.addColumn(column("z", REAL));
          u.addColumn(column("x", REAL), after("z"));
          u.dropColumn("y");
          u.alterColumn("a", nullable(true));
          u.addConstraint(unique("v", "a"));
          u.dropConstraint("PRIMARY");
        });
  }

  private static List<Operation> operations(Consumer<Operations> asking) {
    Migration migration =
        new Migration() {
          @Override
          public void upgrade(Operations op) {
            asking.accept(op);
          }

          @Override
          public void downgrade(Operations op) {}
        };
    return Operations.ofUpgrade(migration).stream().map(Written::operation).toList();
  }

  private static List<Operation> upgradeOf(Path folder) {
    return new RevisionFolders(List.of(folder))
        .revisions().stream()
            .flatMap(it -> Operations.ofUpgrade(it.migration()).stream())
            .map(Written::operation)
            .toList();
  }
}
