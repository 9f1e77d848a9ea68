package workbook.migrate.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

final class LikenessTests {
  @Test
  void pairs_each_lost_column_with_the_likeliest_new_one() {
    Schema live = schema(table("user", text("id"), text("mail"), text("nick")));
    Schema wanted = schema(table("user", text("id"), text("nickname"), text("email")));
    assertThat(Likeness.proposals(wanted, live))
        .extracting(Proposal::toString)
        .containsExactlyInAnyOrder("user.mail:email", "user.nick:nickname");
  }

  @Test
  void never_pairs_columns_of_different_types() {
    Schema live = schema(table("user", text("id"), text("age")));
    Schema wanted = schema(table("user", text("id"), new Column("ages", "int", true, null, false)));
    assertThat(Likeness.proposals(wanted, live)).isEmpty();
  }

  @Test
  void where_names_say_nothing_the_rules_of_a_column_decide() {
    Column lost = new Column("abc", "text", false, null, false);
    Column same = new Column("xyz", "text", false, null, false);
    Schema live = schema(table("t", text("id"), lost));
    Schema wanted = schema(table("t", text("id"), text("uvw"), same));
    assertThat(Likeness.proposals(wanted, live))
        .extracting(Proposal::toString)
        .containsExactly("t.abc:xyz");
  }

  @Test
  void takes_a_table_for_another_by_the_columns_that_are_there_again() {
    Schema live = schema(table("users", text("id"), text("a"), text("b")), table("x", text("q")));
    Schema wanted = schema(table("account", text("id"), text("a"), text("c")));
    assertThat(Likeness.proposals(wanted, live))
        .extracting(Proposal::toString)
        .containsExactly("users:account");
    assertThat(Likeness.proposals(schema(table("y", text("z"))), live)).isEmpty();
  }

  private static Column text(String name) {
    return new Column(name, "text", true, null, false);
  }

  private static Schema schema(Table... tables) {
    return new Schema(Arrays.asList(tables));
  }

  private static Table table(String name, Column... columns) {
    List<Column> all = Arrays.asList(columns);
    return new Table(name, all, List.of("id"), List.of(), List.of(), List.of(), List.of());
  }
}
