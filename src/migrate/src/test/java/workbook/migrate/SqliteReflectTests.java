package workbook.migrate;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteReflectTests extends ReflectContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
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
      "CREATE TABLE log (text TEXT)",
      "CREATE TABLE loose (a, b DEFAULT \"it's\", parent INTEGER REFERENCES dept)",
      "CREATE TRIGGER tr AFTER INSERT ON emp BEGIN\n  INSERT INTO log VALUES ('new; one');\nEND",
      "CREATE VIEW a_view AS SELECT * FROM base_view",
      "CREATE VIEW base_view AS SELECT pay FROM emp"
    };
  }
}
