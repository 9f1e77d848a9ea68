package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.migrate.schema.Table;

/** On a real server; skipped where there is none. */
final class MySqlSchemaTests extends SchemaContract {
  private MysqlDataSource database;

  @BeforeEach
  @Override
  void make_one_of_each() throws SQLException {
    database = MySqlServer.freshSchema();
    super.make_one_of_each();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void sees_what_mysql_has_alone() throws SQLException {
    up(
        op -> {
          op.createTable(
              "t",
              column("a", TEXT).comment("it's a"),
              column("b", varchar(9)).collation("utf8mb4_bin"));
          op.createIndex(index("ix").on("t", prefix("a", 10), ascending("b")));
          op.commentTable("t", "all");
        });
    Table t = table("t");
    assertThat(t.comment()).isEqualTo("all");
    assertThat(t.detail("a").orElseThrow().comment()).isEqualTo("it's a");
    assertThat(t.detail("a").orElseThrow().collation()).isNull();
    assertThat(t.detail("b").orElseThrow().collation()).isEqualTo("utf8mb4_bin");
    assertThat(t.indexes().get(0).columns()).isEqualTo(List.of("a", "b"));
    assertThat(t.indexes().get(0).parts()).isEqualTo(List.of("a(10)", "b"));
  }

  @Test
  void sees_indexes_of_words_of_places_and_those_that_nobody_uses() throws SQLException {
    sql("CREATE TABLE t (a TEXT, b VARCHAR(9), `p x` POINT NOT NULL SRID 4326)");
    up(
        op -> {
          op.createIndex(index("by word").on("t", "a", "b").fulltext());
          op.createIndex(index("by_pair").on("t", "b").fulltext("ngram"));
          op.createIndex(index("place").on("t", "p x").spatial());
          op.createIndex(index("unseen").on("t", "b").unique().invisible());
        });
    assertThat(table("t").toString().replace("`", "").lines().toList())
        .contains(
            "fulltext index by word (a, b)",
            "fulltext with parser ngram index by_pair (b)",
            "spatial index place (p x)",
            "unique index unseen (b) invisible");
  }

  @Test
  void lists_tables_by_name_whatever_was_made_or_built_anew_first() throws SQLException {
    sql("CREATE TABLE zebra (n INT)", "CREATE TABLE ant (n INT)", "ALTER TABLE zebra FORCE");
    List<String> names = schema().tables().stream().map(Table::name).toList();
    assertThat(names).containsSubsequence("ant", "zebra").isSorted();
  }
}
