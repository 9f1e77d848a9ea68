package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.entity.EntityOptions;
import workbook.migrate.entity.EntitySources;
import workbook.migrate.reflect.Reflected;
import workbook.migrate.schema.Schema;
import workbook.migrate.source.Compiled;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;
import workbook.migrate.source.SourceCompiler;

/** A database that was there first: its first revision, and entities for its tables. */
abstract class EntitySourcesContract extends DatabaseContract {
  private static final Migrations NONE = Migrations.of(List.of());

  @TempDir Path revisions;
  @TempDir Path sources;

  @BeforeEach
  void make_what_others_made() throws SQLException {
    up(EntitySourcesContract::tables);
    sql(
        "CREATE VIEW z_names AS SELECT name FROM customer WHERE state = 'new'",
        "CREATE VIEW a_names AS SELECT name FROM z_names",
        "CREATE TRIGGER tr AFTER INSERT ON genre " + body());
  }

  /** What a trigger does, as the database wants it written. */
  abstract String body();

  private static void tables(Operations op) {
    op.createTable(
        "customer",
        column("id", INTEGER).identity(),
        column("name", varchar(80)).notNull().comment("it's the name"),
        column("code", varchar(40)).unique(),
        column("state", varchar(10)).notNull().defaultValue("new"),
        column("balance", numeric(10, 2)).defaultValue(0),
        column("born", DATE),
        column("seen", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP"),
        column("active", BOOLEAN).notNull(),
        column("score", DOUBLE),
        column("note", TEXT),
        column("photo", BLOB),
        column("twice", INTEGER).generatedStored("score * 2"),
        column("thrice", INTEGER).generated("score * 3"),
        column("boss_id", INTEGER),
        column("kind", enumeration("person", "shop")),
        check("ck_state", "state IN ('new', 'it''s old')"),
        check("ck_both", "(score > 0 OR score < -10) AND balance > -5"),
        unique("uq_name_born", "name", "born"),
        foreignKey("fk_boss", "boss_id").references("customer", "id"));
    op.createTable("genre", column("code", character(3)).primaryKey(), column("sum", BIGINT));
    op.createTable(
        "customer_genre",
        column("customer_id", INTEGER).notNull(),
        column("genre_code", character(3)).notNull(),
        primaryKey("customer_id", "genre_code"),
        foreignKey("fk_cg_customer", "customer_id").references("customer", "id"),
        foreignKey("fk_cg_genre", "genre_code").references("genre", "code"));
    op.createTable(
        "order",
        column("shop no", INTEGER).notNull(),
        column("select", SMALLINT).notNull(),
        column("customer_id", INTEGER).notNull(),
        primaryKey("shop no", "select"),
        foreignKey("fk_order_customer", "customer_id")
            .references("customer", "id")
            .onDelete(Constraint.Action.CASCADE));
    op.createTable(
        "order_line",
        column("shop", INTEGER).notNull(),
        column("order_no", SMALLINT).notNull(),
        column("line", INTEGER).notNull(),
        column("金額", INTEGER).notNull(),
        primaryKey("shop", "order_no", "line"),
        foreignKey("fk_line_order", "shop", "order_no").references("order", "shop no", "select"));
    op.createTable("a", column("id", BIGINT).identity(), column("b_id", BIGINT));
    op.createTable(
        "b",
        column("id", BIGINT).identity(),
        column("a_id", BIGINT),
        foreignKey("fk_b_a", "a_id").references("a", "id"));
    op.addConstraint("a", foreignKey("fk_a_b", "b_id").references("b", "id"));
    op.createIndex(index("ix_low").on("customer", expression("lower(name)")));
    op.createIndex(index("ix_born").on("customer", descending("born"), ascending("name")));
  }

  @Test
  void the_first_revision_makes_what_is_there_and_takes_it_away() throws SQLException {
    Schema before = schema();
    Reflected reflected = NONE.on(database()).reflect();
    new Skeleton("01", List.of(), "first", Instant.EPOCH)
        .doing(reflected.upgrade(), reflected.downgrade())
        .write(revisions, FileNames.USUAL, Set.of());
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stampAfresh("head");
    migrations.downgrade("base");
    assertThat(schema().tables()).isEmpty();
    assertThat(schema().views()).isEmpty();
    migrations.upgrade("head");
    assertThat(before.difference(schema())).hasToString("(no difference)");
  }

  @Test
  void entities_for_the_tables_want_nothing_else() throws Exception {
    EntitySources found =
        NONE.on(database())
            .reflectEntities(EntityOptions.USUAL.in("shop").withEnums("customer.kind"));
    assertThat(found.withoutEntity()).isEmpty();
    assertThat(found.sources())
        .extracting(it -> it.className())
        .containsExactlyInAnyOrder("Customer", "Genre", "Order", "OrderLine", "A", "B");
    assertThat(found.toString())
        .contains("private Customer boss;", "private Set<Genre> genres", "enum Kind")
        .contains("public static class Key implements Serializable");
    assertThat(NONE.on(database()).compare(compiled(found)).changes()).isEmpty();
  }

  private List<Class<?>> compiled(EntitySources found) throws Exception {
    List<Path> files = found.write(sources);
    List<Class<?>> entities = new ArrayList<>();
    try (SourceCompiler compiler = SourceCompiler.ofThisProgram()) {
      Compiled compiled = compiler.compile(files, Locale.ENGLISH);
      assertThat(compiled.problems()).isEmpty();
      for (var it : found.sources()) {
        entities.add(compiled.loader().loadClass("shop." + it.className()));
      }
    }
    for (Path file : files) {
      assertThat(Files.readAllLines(file)).allSatisfy(it -> assertThat(it).doesNotEndWith(" "));
    }
    return entities;
  }
}
