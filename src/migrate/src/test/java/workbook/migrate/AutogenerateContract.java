package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.compare.CompareOptions;
import workbook.migrate.compare.Comparison;
import workbook.migrate.compare.Proposal;
import workbook.migrate.entities.Company;
import workbook.migrate.entities.Moves;
import workbook.migrate.entities.Shop;
import workbook.migrate.schema.Schema;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;

/** A database that follows entities by revisions that nobody wrote by hand. */
abstract class AutogenerateContract extends DatabaseContract {
  private static final Migrations NONE = Migrations.of(List.of());

  @TempDir Path revisions;

  private int written;

  @Test
  void generating_after_applying_finds_nothing_and_all_of_it_can_be_undone() throws Exception {
    generate(Company.ENTITIES);
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.upgrade("head");
    assertThat(migrations.compare(Company.ENTITIES)).hasToString("no difference");
    assertThat(schema().table("person").orElseThrow().foreignKeys()).hasSize(2);
    migrations.downgrade("base");
    assertThat(schema().tables()).isEmpty();
  }

  @Test
  void a_changed_model_is_followed_and_left_again() throws Exception {
    generate(Shop.BEFORE);
    upgrade();
    Schema before = schema();
    sql(
        "INSERT INTO customer (id, name, mail, age) VALUES (1, 'Aki', 'a@x', 30)",
        "INSERT INTO purchase (id, amount, customer_id) VALUES (1, 500, 1)");
    CompareOptions certain =
        CompareOptions.USUAL.accepting(List.of(Proposal.parse("purchase.amount:total")));
    Comparison changes = generate(Shop.AFTER, certain);
    assertThat(changes.toString())
        .contains(
            "rename table customer to client",
            "rename column client.mail to email",
            "add table fresh_thing",
            "drop table old_thing",
            "add column client.added",
            "drop column client.gone",
            "make anew column client.next",
            "change client.name from varchar(50) to varchar(80) not null",
            "default 'Osaka'",
            "add unique uq_name to client",
            "drop unique uq_mail of client",
            "add check ck_age to client",
            "add index ix_city_age to client",
            "drop index ix_city of client",
            "rename column purchase.amount to total");
    assertThat(changes.toString()).doesNotContain("foreign key FKs", "drop table client");
    upgrade();
    assertThat(NONE.on(database()).compare(Shop.AFTER)).hasToString("no difference");
    assertThat(rows("SELECT email FROM client")).containsExactly("a@x");
    migrations().downgrade("-1");
    assertThat(before.difference(schema())).hasToString("(no difference)");
    assertThat(rows("SELECT mail FROM customer")).containsExactly("a@x");
  }

  @Test
  void other_keys_conditions_and_values_are_found_and_left_again() throws Exception {
    generate(Moves.BEFORE);
    upgrade();
    sql("INSERT INTO seat (room, place, price, state, number) VALUES ('a', 1, 5, 'FREE', 0)");
    Schema before = schema();
    String changes = generate(Moves.AFTER).toString();
    assertThat(changes)
        .contains("change the primary key of seat from [room] to [")
        .contains("drop check ck_seat of seat", "add check ck_seat to seat")
        .contains("drop foreign key", "add foreign key", "guest");
    upgrade();
    assertThat(NONE.on(database()).compare(Moves.AFTER)).hasToString("no difference");
    sql("INSERT INTO seat (room, place, price, state, number) VALUES ('a', 2, 5, 'KEPT', 2)");
    sql("DELETE FROM seat WHERE place = 2");
    migrations().downgrade("-1");
    assertThat(before.difference(schema())).hasToString("(no difference)");
    assertThat(rows("SELECT room FROM seat")).containsExactly("a");
  }

  @Test
  void a_check_wants_a_database_that_is_up_to_date() throws Exception {
    generate(Moves.BEFORE);
    assertThatThrownBy(() -> migrations().check(Moves.BEFORE))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("upgrade heads");
    upgrade();
    assertThat(migrations().check(Moves.BEFORE).isOk()).isTrue();
    assertThat(migrations().check(Moves.AFTER).toString())
        .startsWith("The entities want something else:\n")
        .contains("ck_seat");
  }

  @Test
  void tables_that_are_left_out_and_the_engines_own_are_never_touched() throws Exception {
    generate(Moves.BEFORE);
    upgrade();
    assertThat(rows("SELECT version_num FROM alembic_version")).hasSize(1);
    Comparison none =
        NONE.on(database())
            .compare(List.of(), CompareOptions.USUAL.only(it -> !it.equals("guest")));
    assertThat(none.toString()).isEqualTo("drop table seat");
  }

  @Test
  void a_rename_is_made_once_somebody_says_it_is_one() throws Exception {
    generate(Shop.BEFORE);
    upgrade();
    sql("INSERT INTO purchase (id, amount) VALUES (1, 500)");
    List<Class<?>> renamed = List.of(Renamed.Purchase.class);
    CompareOptions purchases = CompareOptions.USUAL.only(it -> it.equals("purchase"));
    Comparison guess = NONE.on(database()).compare(renamed, purchases);
    assertThat(guess.proposals()).extracting(Object::toString).contains("purchase.amount:total");
    assertThat(guess.toString()).contains("drop column purchase.amount");
    Comparison certain =
        NONE.on(database())
            .compare(
                renamed, purchases.accepting(List.of(Proposal.parse("purchase.amount:total"))));
    assertThat(certain.toString())
        .contains("rename column purchase.amount to total")
        .doesNotContain("drop column purchase.amount");
  }

  private void upgrade() {
    migrations().upgrade("head");
  }

  private Migrations migrations() {
    return Migrations.ofFolder(revisions).on(database());
  }

  /** A purchase whose amount is called total, and which leads nowhere. */
  static final class Renamed {
    private Renamed() {}

    @Entity(name = "purchase")
    @SuppressWarnings("UnusedVariable")
    static class Purchase {
      @Id private long id;
      private int total;
    }
  }

  private Comparison generate(List<Class<?>> entities) {
    return generate(entities, CompareOptions.USUAL);
  }

  /** Writes a revision of all that is different. */
  private Comparison generate(List<Class<?>> entities, CompareOptions options) {
    Comparison comparison = NONE.on(database()).compare(entities, options);
    String parent = written == 0 ? "" : String.valueOf(written);
    written++;
    new Skeleton(
            String.valueOf(written),
            parent.isEmpty() ? List.of() : List.of(parent),
            "step " + written,
            Instant.now())
        .doing(comparison.upgrade(), comparison.downgrade())
        .write(revisions, FileNames.USUAL, Set.of());
    return comparison;
  }
}
