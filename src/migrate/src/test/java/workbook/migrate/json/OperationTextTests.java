package workbook.migrate.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.migrate.Columns;
import workbook.migrate.Constraint;
import workbook.migrate.Migration;
import workbook.migrate.MigrationException;
import workbook.migrate.Operations;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

final class OperationTextTests {
  /** All kinds of operations, with all that they can say. */
  static List<Operation> all() {
    Map<String, Object> odd = new HashMap<>();
    odd.put("id", 1L << 40);
    odd.put("born", null);
    return operations(
        op -> {
          op.createTable(
              "t",
              ifNotExists(),
              strict(),
              withoutRowid(),
              column("id", BIGINT).identity(7),
              column("name", varchar(50)).notNull().unique().collation("NOCASE").comment("名前"),
              column("kind", enumeration("a", "b")).defaultValue("a"),
              column("price", numeric(8, 2)).defaultSql("1 + 1"),
              column("twice", nativeType("money")).generatedStored("price * 2"),
              primaryKey("id", "kind"),
              Columns.unique("uq", "name", "kind"),
              check("ck", "price > 0"),
              foreignKey("fk", "kind")
                  .references("k", "id")
                  .onDelete(Constraint.Action.CASCADE)
                  .match(Constraint.Match.SIMPLE)
                  .deferrable());
          op.dropTable("t");
          op.dropTableIfExists("t");
          op.addColumn("t", column("at", timestamp(3)));
          op.addColumn("t", column("at", INTEGER), Columns.first());
          op.addColumn("t", column("at", INTEGER), Columns.after("a"));
          op.dropColumn("t", "at");
          op.alterColumn(
              "t",
              "name",
              type(TEXT),
              nullable(true),
              noDefault(),
              defaultValue("it's"),
              Columns.comment(""),
              Columns.collation("NOCASE"),
              Columns.noCollation(),
              autoIncrement(false),
              renamed("title"));
          op.createIndex(
              index("ix")
                  .on("t", descending("a"), prefix("b", 4), expression("lower(c)"))
                  .unique()
                  .ifNotExists()
                  .where("a > 1"));
          op.createIndex(index("iw").on("t", "a").fulltext("ngram").invisible());
          op.createIndex(index("ip").on("t", "a").spatial());
          op.dropIndex("ix", "t");
          op.renameTable("t", "u");
          op.commentTable("u", "");
          op.addConstraint("u", Columns.unique("uq2", "a"));
          op.dropConstraint("u", "uq2");
          op.bulkInsert("u", Map.of("id", 1, "name", "Aki"));
          op.bulkInsert("u", List.of(odd));
          op.execute("UPDATE u SET a = ?, b = ?, c = ?, d = ?", "x", null, true, 5);
          op.execute(
              "SELECT ?, ?, ?, ?",
              new BigDecimal("1.50"),
              LocalDate.of(2026, 1, 2),
              java.util.UUID.fromString("0b5c3e9a-0000-4000-8000-000000000001"),
              2.5);
          op.changeTable(
              "u",
              u -> {
                u.addColumn(column("z", INTEGER).primaryKeyGiven());
                u.dropColumn("y");
              });
        });
  }

  @ParameterizedTest
  @MethodSource("all")
  void reads_back_what_it_wrote(Operation operation) {
    String text = OperationText.writeReadably(List.of(operation));
    assertThat(OperationText.read(text)).as(text).containsExactly(operation);
    assertThat(OperationText.write(OperationText.read(text))).isEqualTo(text);
  }

  @Test
  void knows_every_kind_of_operation() {
    assertThat(all().stream().map(Operation::getClass).collect(Collectors.toSet()))
        .hasSize(Operation.class.getPermittedSubclasses().length - 1); // All but Java.
  }

  @Test
  void says_only_what_is_not_as_usual() {
    assertThat(
            OperationText.write(
                operations(
                    op -> op.createTable("t", column("name", varchar(50)), unique("u", "name")))))
        .isEqualTo(
            "[{\"kind\":\"createTable\",\"items\":[{\"kind\":\"column\",\"name\":\"name\","
                + "\"nullable\":true,\"type\":{\"code\":12,\"length\":50}},"
                + "{\"kind\":\"unique\",\"columns\":[\"name\"],\"name\":\"u\"}],\"table\":\"t\"}]");
  }

  @Test
  void bytes_come_back() {
    String text =
        OperationText.writeReadably(operations(op -> op.execute("?", new byte[] {1, -1})));
    assertThat(text).contains("{\"bytes\":\"01ff\"}");
    Operation.Execute back = (Operation.Execute) OperationText.read(text).get(0);
    assertThat(back.values().get(0)).isEqualTo(new byte[] {1, -1});
  }

  @Test
  void java_and_unknown_values_are_named_but_can_not_be_read_back() {
    List<Operation> java = operations(op -> op.run("move files", connection -> {}));
    List<Operation> odd = operations(op -> op.execute("?", Thread.State.NEW));
    assertThat(OperationText.write(java))
        .isEqualTo("[{\"kind\":\"runJava\",\"what\":\"Java: move files\"}]");
    assertThat(OperationText.write(odd)).contains("{\"class\":\"java.lang.Thread$State\"}");
    assertThatThrownBy(() -> OperationText.writeReadably(java))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("Java: move files");
    assertThatThrownBy(() -> OperationText.writeReadably(odd))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("java.lang.Thread$State");
  }

  @Test
  void a_text_of_something_else_is_said() {
    for (String text : Arrays.asList("nonsense", "[{\"kind\":\"createWorld\"}]", "{}")) {
      assertThatThrownBy(() -> OperationText.read(text)).isInstanceOf(MigrationException.class);
    }
  }

  private static List<Operation> operations(Consumer<Operations> upgrade) {
    Migration migration =
        new Migration() {
          @Override
          public void upgrade(Operations op) {
            upgrade.accept(op);
          }

          @Override
          public void downgrade(Operations op) {}
        };
    return Operations.ofUpgrade(migration).stream().map(Written::operation).toList();
  }
}
