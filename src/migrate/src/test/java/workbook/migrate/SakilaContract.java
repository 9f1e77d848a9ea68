package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.reflect.Reflected;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;
import workbook.migrate.sql.SqlScript;

/**
 * A database that nobody here made: the rental shop Sakila, with its views, triggers and foreign
 * keys, and a few rows in each of its tables.
 */
abstract class SakilaContract extends DatabaseContract {
  @TempDir Path revisions;

  /** The script that makes it. */
  abstract String script();

  /** The same without a look at foreign keys, for two of the tables point to each other. */
  abstract List<String> unguarded(List<String> statements);

  @BeforeEach
  void open_the_shop() throws IOException, SQLException {
    try (InputStream in = SakilaContract.class.getResourceAsStream("sakila/" + script())) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> script =
          SqlScript.statements(text).stream().map(SqlScript.Statement::sql).toList();
      sql(unguarded(script).toArray(String[]::new));
    }
    sql(unguarded(SakilaRows.INSERTS).toArray(String[]::new));
  }

  @Test
  void reflected_and_made_again_it_is_the_same() throws SQLException {
    Schema before = schema();
    assertThat(before.tables()).hasSize(16);
    Reflected reflected = Migrations.of(List.of()).on(database()).reflect();
    new Skeleton("01", List.of(), "sakila", Instant.now())
        .doing(reflected.upgrade(), reflected.downgrade())
        .write(revisions, FileNames.USUAL, Set.of());
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stamp("head");
    migrations.downgrade("base");
    assertThat(schema()).isEqualTo(new Schema(List.of()));
    migrations.upgrade("head");
    assertThat(before.difference(schema())).hasToString("(no difference)");
  }

  @Test
  void each_table_can_be_changed_at_once_and_changed_back() throws SQLException {
    Schema before = schema();
    Map<String, List<String>> rows = rows(before);
    up(
        op ->
            before
                .tables()
                .forEach(it -> op.changeTable(it.name(), table -> change(it.name(), table))));
    assertThat(schema().table("film").orElseThrow().column("extra")).isPresent();
    assertThat(rows(before)).isEqualTo(rows);
    assertThat(rows("SELECT count(*) FROM customer_list")).containsExactly("9");
    up(
        op ->
            before
                .tables()
                .forEach(it -> op.changeTable(it.name(), table -> changeBack(it.name(), table))));
    assertThat(before.difference(schema())).hasToString("(no difference)");
    assertThat(rows(before)).isEqualTo(rows);
  }

  private static void change(String name, TableChanges table) {
    table.addColumn(column("extra", varchar(9)).notNull().defaultValue("x"));
    table.addConstraint(check("ck_" + name, "extra <> ''"));
  }

  private static void changeBack(String name, TableChanges table) {
    table.dropConstraint("ck_" + name);
    table.dropColumn("extra");
  }

  /** What stood in the tables' columns, by table. */
  private Map<String, List<String>> rows(Schema schema) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : schema.tables()) {
      for (workbook.migrate.schema.Column column : table.columns()) {
        rows.put(
            table.name() + "." + column.name(),
            rows("SELECT " + column.name() + " FROM " + table.name() + " ORDER BY 1"));
      }
    }
    return rows;
  }
}
