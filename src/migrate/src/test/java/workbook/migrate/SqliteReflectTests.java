package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteReflectTests extends ReflectContract {
  private static final String MADE =
      "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
          + " AND name NOT LIKE 'alembic%' AND name NOT LIKE 'words\\_%' ESCAPE '\\'";

  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Test
  void what_revisions_have_no_word_for_is_made_by_its_own_statement() throws Exception {
    String[] own = {
      "CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT UNIQUE ON CONFLICT IGNORE, b REFERENCES b)",
      "CREATE TABLE b (k TEXT, a REFERENCES a, PRIMARY KEY (k COLLATE NOCASE DESC))",
      "CREATE VIEW v AS SELECT n FROM a",
      "CREATE TRIGGER tv INSTEAD OF INSERT ON v BEGIN INSERT INTO a (n) VALUES (NEW.n); END",
      "CREATE VIRTUAL TABLE words USING fts5(text)"
    };
    sql(own);
    write();
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stamp("head");
    migrations.downgrade("base");
    assertThat(rows(MADE)).isEmpty();
    migrations.upgrade("head");
    assertThat(rows(MADE)).containsExactlyInAnyOrder(own);
  }

  @Override
  String[] ownThings() {
    return new String[] {
      "CREATE TABLE dept (id INTEGER PRIMARY KEY AUTOINCREMENT, \"the name\" VARCHAR(50) NOT NULL"
          + " COLLATE NOCASE DEFAULT 'it''s', UNIQUE (\"the name\"))",
      "CREATE TABLE emp (id INTEGER PRIMARY KEY, dept INTEGER REFERENCES dept (id) ON DELETE"
          + " CASCADE, boss INTEGER REFERENCES emp (id), pay NUMERIC(10, 2) CHECK (pay > 0),"
          + " half REAL GENERATED ALWAYS AS (pay / 2) STORED, since TIMESTAMP DEFAULT"
          + " CURRENT_TIMESTAMP)",
      "CREATE TABLE pair (a INT, b TEXT, c BLOB, PRIMARY KEY (b, a)) WITHOUT ROWID",
      "CREATE TABLE exact (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT",
      "CREATE UNIQUE INDEX ix_pay ON emp (lower(since), pay DESC) WHERE pay > 10",
      "CREATE INDEX ix_name ON dept (\"the name\" COLLATE BINARY DESC, id)",
      "CREATE TABLE log (text TEXT)",
      "CREATE TABLE loose (a, b DEFAULT \"it's\", parent INTEGER REFERENCES dept)",
      "CREATE TRIGGER tr AFTER INSERT ON emp BEGIN\n  INSERT INTO log VALUES ('new; one');\nEND",
      "CREATE VIEW a_view AS SELECT * FROM base_view",
      "CREATE VIEW base_view AS SELECT pay FROM emp"
    };
  }
}
