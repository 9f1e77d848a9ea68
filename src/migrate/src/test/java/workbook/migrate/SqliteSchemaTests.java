package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.schema.Table;

final class SqliteSchemaTests extends SchemaContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Test
  void sees_what_sqlite_has_alone() throws SQLException {
    sql(
        "CREATE TABLE p (id INTEGER PRIMARY KEY)",
        "CREATE TABLE t (a TEXT COLLATE NOCASE UNIQUE, key INTEGER CHECK (key IN (1, 2)),"
            + " p INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY (key)"
            + ") STRICT, WITHOUT ROWID",
        "CREATE UNIQUE INDEX part ON t (A COLLATE BINARY DESC, (key + 1)) WHERE p IS NOT NULL");
    Table t = table("t");
    assertThat(t.options()).isEqualTo("STRICT, WITHOUT ROWID");
    assertThat(t.detail("a").orElseThrow().collation()).isEqualTo("NOCASE");
    assertThat(t.uniques()).containsExactly(new Table.Unique("a", List.of("a")));
    assertThat(t.checks()).containsExactly(new Table.Check("t_chk_1", "key IN (1, 2)"));
    assertThat(t.foreignKeys().get(0).name()).isEqualTo("t_ibfk_1");
    assertThat(t.foreignKeys().get(0).deferral()).isEqualTo("initially deferred");
    assertThat(t.indexes())
        .containsExactly(
            new Table.Index(
                "part",
                List.of("a", "key + 1"),
                true,
                List.of("a collate BINARY desc", "key + 1"),
                "p IS NOT NULL",
                null,
                false));
  }

  @Test
  void a_virtual_table_and_what_it_keeps_is_no_table_of_the_schema() throws SQLException {
    sql(
        "CREATE VIRTUAL TABLE words USING fts5 (text)",
        "CREATE VIRTUAL TABLE pages USING dbstat",
        "CREATE TABLE t (a INTEGER)");
    assertThat(schema().tables()).extracting(Table::name).containsExactly("dept", "user", "t");
  }
}
