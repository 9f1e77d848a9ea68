package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.BOOLEAN;
import static workbook.migrate.Columns.DATE;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.TEXT;
import static workbook.migrate.Columns.TIMESTAMP;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.numeric;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** The SQL that operations become on SQLite, statement for statement. */
final class SqliteSqlTests {
  private static Consumer<Operations> upgrade = op -> {};

  /** Does what the test says. */
  @Revision(id = "01")
  static final class Step implements Migration {
    @Override
    public void upgrade(Operations op) {
      upgrade.accept(op);
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @AfterEach
  void forget() {
    upgrade = op -> {};
  }

  private static String sql(Consumer<Operations> operations) {
    upgrade = operations;
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite::memory:");
    return Migrations.of(Step.class).on(database).upgrade("head").sql();
  }

  @Test
  void creates_a_table_with_its_constraints() {
    assertThat(
            sql(
                op ->
                    op.createTable(
                        "order",
                        column("id", INTEGER).primaryKey(),
                        column("code", varchar(8)).notNull().unique(),
                        column("price", numeric(10, 2)).notNull().defaultValue(0),
                        column("paid", BOOLEAN).defaultValue(false),
                        column("note", TEXT).defaultValue("it's"),
                        column("day", DATE),
                        column("at", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP"),
                        unique("uq_day", "day", "code"))))
        .isEqualTo(
            """
            CREATE TABLE "order" (
              "id" integer NOT NULL,
              "code" varchar(8) NOT NULL,
              "price" numeric(10,2) NOT NULL DEFAULT 0,
              "paid" boolean DEFAULT 0,
              "note" clob DEFAULT 'it''s',
              "day" date,
              "at" timestamp DEFAULT CURRENT_TIMESTAMP,
              PRIMARY KEY ("id"),
              UNIQUE ("code"),
              CONSTRAINT "uq_day" UNIQUE ("day", "code")
            );""");
  }

  @Test
  void changes_in_place_what_can_be() {
    assertThat(
            sql(
                op -> {
                  op.createTable("t", column("a", INTEGER));
                  op.addColumn("t", column("b", varchar(3)).notNull().defaultValue("x"));
                  op.createIndex("ix", "t", "a", "b");
                  op.dropIndex("ix", "t");
                  op.alterColumn("t", "a", renamed("c"));
                  op.alterColumn("t", "c", nullable(false));
                  op.dropColumn("t", "b");
                  op.dropTable("t");
                }))
        .isEqualTo(
            """
            CREATE TABLE "t" (
              "a" integer
            );
            ALTER TABLE "t" ADD COLUMN "b" varchar(3) NOT NULL DEFAULT 'x';
            CREATE INDEX "ix" ON "t" ("a", "b");
            DROP INDEX "ix";
            ALTER TABLE "t" RENAME COLUMN "a" TO "c";
            ALTER TABLE "t" ALTER COLUMN "c" SET NOT NULL;
            ALTER TABLE "t" DROP COLUMN "b";
            DROP TABLE "t";""");
  }

  @Test
  void builds_the_table_anew_for_the_rest() {
    assertThat(
            sql(
                op -> {
                  op.createTable("t", column("a", INTEGER));
                  op.addColumn("t", column("b", INTEGER).notNull());
                }))
        .isEqualTo(
            """
            CREATE TABLE "t" (
              "a" integer
            );
            CREATE TABLE "_new_t" (
              "a" integer,
              "b" integer NOT NULL
            );
            INSERT INTO "_new_t" ("a") SELECT "a" FROM "t";
            DROP TABLE "t";
            PRAGMA legacy_alter_table = ON;
            ALTER TABLE "_new_t" RENAME TO "t";
            PRAGMA legacy_alter_table = OFF;""");
  }
}
