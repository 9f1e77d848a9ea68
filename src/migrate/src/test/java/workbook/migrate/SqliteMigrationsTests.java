package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.varchar;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteMigrationsTests extends MigrationsContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  /** Rebuilds the table of the test under it. */
  @Revision(id = "01")
  static final class ShortenName implements Migration {
    @Override
    public void upgrade(Operations op) {
      op.alterColumn("parent", "name", type(varchar(40)), nullable(false));
    }

    @Override
    public void downgrade(Operations op) {}
  }

  @Test
  void a_rebuild_keeps_all_that_hangs_on_the_table() throws SQLException {
    sql(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY AUTOINCREMENT,"
            + " name VARCHAR(50) COLLATE NOCASE CHECK (length(name) > 1) /* , */,"
            + " shout TEXT GENERATED ALWAYS AS (upper(name)) STORED,"
            + " boss INTEGER REFERENCES parent (id), CHECK (id <> 99))",
        "CREATE TABLE child (id INTEGER PRIMARY KEY,"
            + " parent INTEGER REFERENCES parent (id) ON DELETE CASCADE)",
        "CREATE TABLE log (text TEXT)",
        "CREATE UNIQUE INDEX ix_name ON parent (lower(name)) WHERE name <> 'x'",
        "CREATE TRIGGER tr AFTER INSERT ON parent BEGIN INSERT INTO log VALUES (new.name); END",
        "CREATE VIEW v AS SELECT name FROM parent",
        "INSERT INTO parent (id, name) VALUES (7, 'Aki'), (9, 'gone')",
        "DELETE FROM parent WHERE id = 9",
        "INSERT INTO child VALUES (1, 7)");

    Migrations.of(ShortenName.class).on(database()).upgrade("head");

    assertThat(rows("SELECT name FROM v")).containsExactly("Aki");
    assertThat(rows("SELECT shout FROM parent")).containsExactly("AKI");
    assertThat(rows("SELECT parent FROM child")).containsExactly("7");
    sql("INSERT INTO parent (name, boss) VALUES ('Ben', 7)");
    assertThat(rows("SELECT id FROM parent WHERE name = 'BEN'")).containsExactly("10");
    assertThat(rows("SELECT text FROM log WHERE text = 'Ben'")).hasSize(1);
    assertThat(rows("SELECT sql FROM sqlite_master WHERE name = 'ix_name'").get(0))
        .contains("WHERE name <> 'x'");
    assertThat(rows("SELECT sql FROM sqlite_master WHERE name = 'parent'").get(0))
        .contains("varchar(40)", "NOT NULL", "NOCASE", "length(name) > 1", "id <> 99")
        .contains("REFERENCES parent");
    assertThat(rows("PRAGMA foreign_key_check")).isEmpty();
    assertThat(rows("PRAGMA foreign_keys")).containsExactly("1");
  }
}
