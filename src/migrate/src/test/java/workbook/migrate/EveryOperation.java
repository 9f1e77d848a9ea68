package workbook.migrate;

import static workbook.migrate.Columns.BLOB;
import static workbook.migrate.Columns.BOOLEAN;
import static workbook.migrate.Columns.DATE;
import static workbook.migrate.Columns.DOUBLE;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.TEXT;
import static workbook.migrate.Columns.TIMESTAMP;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.comment;
import static workbook.migrate.Columns.defaultValue;
import static workbook.migrate.Columns.descending;
import static workbook.migrate.Columns.enumeration;
import static workbook.migrate.Columns.expression;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.index;
import static workbook.migrate.Columns.noDefault;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.numeric;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A chain of revisions that does about everything that can be done, on every database. */
final class EveryOperation {
  private EveryOperation() {}

  static Migrations migrations() {
    return Migrations.of(
        Create.class, Fill.class, Rebuild.class, Drop.class, Rename.class, Together.class);
  }

  @Revision(id = "e1")
  static final class Create implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable(
          "dept",
          column("id", INTEGER).primaryKey(),
          column("name", varchar(40)).notNull().unique(),
          column("kind", enumeration("it's", "other")).notNull().defaultValue("other"));
      op.createTable(
          "person",
          column("id", INTEGER).identity(),
          column("name", varchar(60)).notNull().defaultValue("it's \\ new"),
          column("nick", varchar(20)).comment("it's a \\ comment"),
          column("dept_id", INTEGER),
          column("born", DATE),
          column("seen", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP"),
          column("pay", numeric(10, 2)).defaultValue(new BigDecimal("1.50")),
          column("rate", DOUBLE),
          column("active", BOOLEAN).notNull().defaultValue(true),
          column("photo", BLOB),
          column("note", TEXT),
          column("shout", varchar(80)).generated("upper(name)"),
          unique("uq_person", "name", "born"),
          check("ck_pay", "pay >= 0"),
          foreignKey("fk_dept", "dept_id")
              .references("dept", "id")
              .onDelete(Constraint.Action.CASCADE));
      op.createIndex("ix_nick", "person", "nick");
      op.createIndex(index("ix_rate").on("person", descending("rate"), expression("lower(nick)")));
      op.commentTable("person", "those who work here");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("person");
      op.dropTable("dept");
    }
  }

  @Revision(id = "e2", parents = "e1")
  static final class Fill implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.bulkInsert("dept", Map.of("id", 1, "name", "Sales"), Map.of("id", 2, "name", "営業部"));
      op.bulkInsert(
          "person", person(7, "O'Neil \\ \"x\" ? 日本", true), person(8, "line\nbreak", false));
      op.execute(
          "UPDATE person SET note = ?, nick = 'who?' /* ? */ WHERE id = (?) -- ?",
          "-- no; comment\\'",
          7);
      op.execute("UPDATE person SET photo = ? WHERE id = ?", null, 8);
    }

    private static Map<String, @Nullable Object> person(int id, String name, boolean active) {
      Map<String, @Nullable Object> row = new HashMap<>();
      row.put("id", id);
      row.put("name", name);
      row.put("dept_id", 1);
      row.put("born", LocalDate.of(1999, 12, 31).toString());
      row.put("seen", LocalDateTime.of(2024, 2, 29, 23, 59, 58, 123_456_000));
      row.put("pay", new BigDecimal("1234.50"));
      row.put("rate", 0.1);
      row.put("active", active);
      row.put("photo", "\0'\\".getBytes(StandardCharsets.UTF_8));
      row.put("note", null);
      return row;
    }

    @Override
    public void downgrade(Operations op) {
      op.execute("DELETE FROM person");
      op.execute("DELETE FROM dept");
    }
  }

  @Revision(id = "e3", parents = "e2")
  static final class Rebuild implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("DELETE FROM person WHERE id = 8");
      op.addColumn("person", column("code", varchar(9)).notNull().defaultValue("a").unique());
      op.alterColumn("person", "nick", nullable(false), type(varchar(30)));
      op.alterColumn("person", "name", defaultValue("no"), comment("other"));
      op.alterColumn("dept", "name", type(varchar(80)));
    }

    @Override
    public void downgrade(Operations op) {
      op.alterColumn("dept", "name", type(varchar(40)));
      op.alterColumn("person", "name", defaultValue("it's \\ new"), comment(""));
      op.alterColumn("person", "nick", nullable(true), type(varchar(20)));
      op.dropColumn("person", "code");
    }
  }

  @Revision(id = "e4", parents = "e3")
  static final class Drop implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.dropConstraint("person", "fk_dept");
      op.dropConstraint("person", "ck_pay");
      op.dropConstraint("person", "uq_person");
      op.dropIndex("ix_rate", "person");
      op.dropIndexIfExists("ix_none", "person");
      op.dropColumn("person", "nick");
      op.addConstraint("person", check("ck_rate", "rate < 5"));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropConstraint("person", "ck_rate");
      op.addColumn("person", column("nick", varchar(30)).notNull().defaultValue("?"));
      op.createIndex("ix_nick", "person", "nick");
      op.createIndex("ix_rate", "person", "rate");
      op.addConstraint("person", unique("uq_person", "name", "born"));
      op.addConstraint("person", check("ck_pay", "pay >= 0"));
      op.addConstraint(
          "person",
          foreignKey("fk_dept", "dept_id")
              .references("dept", "id")
              .onDelete(Constraint.Action.CASCADE));
    }
  }

  @Revision(id = "e5", parents = "e4")
  static final class Rename implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.dropConstraint("person", "ck_rate");
      op.alterColumn("person", "rate", renamed("speed"), nullable(true));
      op.createTable(
          "badge",
          column("id", INTEGER).primaryKey(),
          column("person_id", INTEGER),
          foreignKey("fk_person", "person_id").references("person", "id"));
      op.renameTable("person", "worker of us");
      op.alterColumn("badge", "person_id", renamed("worker_id"));
      op.alterColumn("worker of us", "pay", noDefault());
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("badge");
      op.renameTable("worker of us", "person");
      op.alterColumn("person", "pay", defaultValue(new BigDecimal("1.50")));
      op.alterColumn("person", "speed", renamed("rate"));
      op.addConstraint("person", check("ck_rate", "rate < 5"));
    }
  }

  @Revision(id = "e6", parents = "e5")
  static final class Together implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.changeTable(
          "worker of us",
          table -> {
            table.addColumn(column("boss", INTEGER));
            table.alterColumn("note", renamed("remark"));
            table.addConstraint(check("ck_speed", "speed < 100"));
            table.dropColumn("photo");
          });
      op.dropIndexIfExists("uq_boss", "worker of us");
      op.createUniqueIndex("uq_boss", "worker of us", "boss");
    }

    @Override
    public void downgrade(Operations op) {
      op.dropIndexIfExists("uq_boss", "worker of us");
      op.changeTable(
          "worker of us",
          table -> {
            table.dropColumn("boss");
            table.alterColumn("remark", renamed("note"));
            table.dropConstraint("ck_speed");
            table.addColumn(column("photo", BLOB));
          });
    }
  }
}
