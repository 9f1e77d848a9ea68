package workbook.lab.check;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.lab.check.Part.column;
import static workbook.lab.check.Part.primaryKey;
import static workbook.lab.check.Part.table;
import static workbook.lab.check.Part.unique;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbook.lab.verdict.DifferenceRow;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

final class FactsTests {
  private static final Facts USER =
      facts(
          user(
              List.of(
                  new Column("id", "int", false, null, true),
                  new Column("name", "varchar(50)", true, "NULL", false)),
              List.of(new Table.Unique("user_name", List.of("name"))),
              List.of()));

  @Test
  void are_the_same_words_on_every_database() {
    assertThat(
            facts()
                .with(
                    table("user"),
                    column("user.id", "integer not null"),
                    column("user.name", "varchar(50)"),
                    unique("user", "name"),
                    primaryKey("user", "id"))
                .difference(USER))
        .isEmpty();
  }

  @Test
  void do_not_tell_a_unique_constraint_from_a_unique_index() {
    Facts withIndex =
        facts(
            user(
                List.of(new Column("name", "varchar(50)", true, null, false)),
                List.of(),
                List.of(new Table.Index("i", List.of("name"), true))));

    assertThat(withIndex.has(unique("user", "name"))).isTrue();
  }

  @Test
  void name_a_missing_table_and_not_all_that_was_in_it() {
    assertThat(USER.difference(facts())).containsExactly(new DifferenceRow("user", "table", ""));
  }

  @Test
  void name_each_thing_that_differs() {
    assertThat(USER.with(column("user.name", "varchar(60) not null")).difference(USER))
        .containsExactly(new DifferenceRow("user.name", "varchar(60) not null", "varchar(50)"));
  }

  @Test
  void answer_what_predicates_ask() {
    assertThat(USER.nullable("user.name")).isTrue();
    assertThat(USER.nullable("user.id")).isFalse();
    assertThat(USER.nullable("user.none")).isFalse();
    assertThat(USER.type("user.name")).isEqualTo("varchar(50)");
    assertThat(USER.type("user.none")).isEmpty();
  }

  private static Facts facts(Table... tables) {
    return Facts.of(new Schema(List.of(tables)));
  }

  private static Table user(
      List<Column> columns, List<Table.Unique> uniques, List<Table.Index> indexes) {
    List<String> key = columns.size() > 1 ? List.of("id") : List.of();
    return new Table("user", columns, key, uniques, List.of(), indexes, List.of());
  }
}
