package workbook.migrate;

import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.nullable;

import java.util.List;

/** Revisions that scripts are written of. */
final class ScriptRevisions {
  private ScriptRevisions() {}

  @Revision(id = "v1")
  static final class Keeps implements Migration {
    static List<Object> values = List.of();

    @Override
    public void upgrade(Operations op) {
      op.createTable("kept", column("id", INTEGER).primaryKey(), column("value", Columns.BLOB));
      for (int i = 0; i < values.size(); i++) {
        op.execute("INSERT INTO kept (id, value) VALUES (?, ?)", i + 1, values.get(i));
      }
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "m1")
  static final class Miscounts implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("UPDATE t SET a = '?' WHERE b = ?", 1, 2);
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Repeated(name = "things", needs = "j1")
  static final class Things implements Repeatable {
    @Override
    public void create(Operations op) {
      op.execute("CREATE VIEW things AS SELECT a FROM thing WHERE a > ${least}");
    }

    @Override
    public void drop(Operations op) {
      op.execute("DROP VIEW IF EXISTS things");
    }
  }

  @Revision(id = "j1")
  static final class Plain implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.createTable("thing", column("id", INTEGER).primaryKey(), column("a", INTEGER));
    }

    @Override
    public void downgrade(Operations op) {
      op.dropTable("thing");
    }
  }

  @Revision(id = "j2", parents = "j1")
  static final class WithJava implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.run("fill it", connection -> {});
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "j3", parents = "j2")
  static final class AfterJava implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterColumn("thing", "a", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Revision(id = "j2", parents = "j1")
  static final class Raw implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.execute("ALTER TABLE thing ADD COLUMN extra INTEGER");
      op.alterColumn("thing", "extra", nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
