package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.expression;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.index;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.varchar;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New names of columns of which expressions speak, which MySQL refuses to give by themselves. */
final class MySqlRenameTests extends DatabaseContract {
  private static final List<Class<? extends Migration>> CHAIN = List.of(Make.class, Name.class);

  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void conditions_other_columns_and_indexes_speak_of_the_column_by_its_new_name()
      throws SQLException {
    Migrations migrations = Migrations.of(CHAIN).on(database());
    migrations.upgrade("01");
    sql("INSERT INTO item (id, size, label) VALUES (1, 5, 'size')");
    migrations.upgrade("head");
    assertThat(rows("SELECT CONCAT_WS(' ', `値 1`, twice, label) FROM item"))
        .containsExactly("5 10 size");
    refuses("INSERT INTO item (id, `値 1`) VALUES (2, 0)");
    assertThat(table("item").checks())
        .extracting(it -> it.condition())
        .containsExactly("((`値 1` > 0) and (`label` <> '寸法 size'))");
    assertThat(table("item").indexes())
        .extracting(it -> it.parts())
        .containsExactly(List.of("(`値 1` + 1)"));
    migrations.downgrade("01");
    refuses("INSERT INTO item (id, size) VALUES (2, 0)");
    migrations.upgrade("head");
  }

  @Test
  void a_script_says_the_same() {
    assertThat(Migrations.of(CHAIN).sql("01:02", SqlDialect.MYSQL).toString())
        .contains(
            """
            ALTER TABLE `item` DROP CONSTRAINT `ck`, DROP INDEX `ix`,\
             CHANGE COLUMN `size` `値 1` integer NOT NULL,\
             MODIFY COLUMN `twice` integer GENERATED ALWAYS AS (`値 1` * 2) STORED,\
             MODIFY COLUMN `next` integer DEFAULT (`値 1` + 1),\
             ADD CONSTRAINT `ck` CHECK (`値 1` > 0 and label <> '寸法 size'),\
             ADD KEY `ix` ((`値 1` + 1));
            """);
  }

  @Test
  void a_foreign_key_steps_aside_where_the_new_name_takes_a_copy() throws SQLException {
    up(
        op -> {
          op.createTable("dept", column("id", INTEGER).primaryKey());
          op.createTable(
              "user",
              column("id", INTEGER).primaryKey(),
              column("size", INTEGER).notNull(),
              column("next", INTEGER).generatedStored("size + 1"),
              check("ck", "size > 0"),
              foreignKey("fk", "size").references("dept", "id"));
          op.bulkInsert("dept", Map.of("id", 5));
          op.bulkInsert("user", Map.of("id", 1, "size", 5));
        });
    up(
        op -> {
          op.createTable("other", column("id", INTEGER));
          op.alterColumn("user", "size", renamed("order"), nullable(true));
        });
    assertThat(table("user").foreignKeys().get(0).columns()).containsExactly("order");
    assertThat(rows("SELECT next FROM user")).containsExactly("6");
    refuses("INSERT INTO user (id, `order`) VALUES (2, 9)");
  }

  @Revision(id = "01")
  static final class Make implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable(
          "item",
          column("id", INTEGER).primaryKeyGiven(),
          column("size", INTEGER).notNull(),
          column("label", varchar(20)),
          column("twice", INTEGER).generatedStored("size * 2"),
          column("next", INTEGER).defaultSql("size + 1"),
          check("ck", "size > 0 and label <> '寸法 size'"));
      op.createIndex(index("ix").on("item", expression("size + 1")));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("item");
    }
  }

  @Revision(id = "02", parents = "01")
  static final class Name implements ReversibleMigration {
    @Override
    public void upgrade(Operations op) {
      op.alterColumn("item", "size", renamed("値 1"));
    }
  }
}
