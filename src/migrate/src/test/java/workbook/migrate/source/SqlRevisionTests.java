package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.MigrationException;
import workbook.migrate.Migrations;
import workbook.migrate.Operations;
import workbook.migrate.graph.Node;

final class SqlRevisionTests {
  private static final String TEXT =
      """
      -- revision: 02
      -- message: keep a log
      -- parents: 01
      -- created: 2026-09-23T10:12:00Z

      -- upgrade
      CREATE TABLE log (id INTEGER PRIMARY KEY, said TEXT DEFAULT 'a;b');
      CREATE TRIGGER logged AFTER INSERT ON log BEGIN
        UPDATE log SET said = CASE said WHEN ';' THEN 'x' ELSE said END;
        DELETE FROM log WHERE id < 0;
      END;

      -- downgrade
      DROP TRIGGER logged;
      DROP TABLE log;
      """;

  @TempDir Path folder;

  @Test
  void says_its_facts_in_comments() throws IOException {
    Node node = read(TEXT);
    assertThat(node.id()).isEqualTo("02");
    assertThat(node.parents()).containsExactly("01");
    assertThat(node.message()).isEqualTo("keep a log");
    assertThat(node.created()).isEqualTo("2026-09-23T10:12:00Z");
  }

  @Test
  void a_fact_that_is_left_empty_is_none() throws IOException {
    Node node = read(TEXT.replace("parents: 01", "parents:").replace("keep a log", ""));
    assertThat(node.parents()).isEmpty();
    assertThat(node.message()).isEqualTo("a.sql");
    assertThat(node.created()).isEqualTo("2026-09-23T10:12:00Z");
  }

  @Test
  void runs_each_statement_by_itself_and_tells_its_line() throws IOException {
    Node node = read(TEXT);
    assertThat(Operations.ofUpgrade(node.migration()))
        .satisfiesExactly(
            it -> assertThat(it.operation().toString()).startsWith("execute(CREATE TABLE"),
            it -> assertThat(it.operation().toString()).endsWith("END)"));
    assertThat(Operations.ofUpgrade(node.migration()).get(1).where())
        .hasToString("sql.upgrade(" + folder.resolve("a.sql") + ":8)");
    assertThat(Operations.ofDowngrade(node.migration()))
        .extracting(it -> it.operation().toString())
        .containsExactly("execute(DROP TRIGGER logged)", "execute(DROP TABLE log)");
  }

  @Test
  void without_a_downgrade_there_is_no_way_back() throws IOException {
    Node node = read(TEXT.substring(0, TEXT.indexOf("-- downgrade")));
    assertThatThrownBy(() -> Operations.ofDowngrade(node.migration()))
        .hasMessageContaining("a.sql")
        .hasMessageContaining("-- downgrade");
    Node said = read(TEXT.replace("-- downgrade", "-- irreversible: the mails were sent"));
    assertThatThrownBy(() -> Operations.ofDowngrade(said.migration()))
        .hasMessageContaining("the mails were sent");
  }

  @Test
  void what_it_lacks_is_told() {
    assertThatThrownBy(() -> read("-- upgrade\nSELECT 1;"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("a.sql:1")
        .hasMessageContaining("-- revision:");
    assertThatThrownBy(() -> read("-- revision: 01\nSELECT 1;")).hasMessageContaining("-- upgrade");
  }

  @Test
  void follows_a_revision_in_java_and_is_written_as_a_skeleton() {
    Instant then = Instant.parse("2026-09-23T10:12:13Z");
    new Skeleton("01", List.of(), "add user table", then)
        .write(folder, FileNames.USUAL, java.util.Set.of());
    Path file =
        new Skeleton("02", List.of("01"), List.of("log"), List.of(), "keep a log", then)
            .writeSql(folder, FileNames.USUAL);
    assertThat(file.getFileName()).hasToString("20260923_1012_keep_a_log.sql");
    assertThat(Migrations.ofFolder(folder).history().toString())
        .contains("01 -> 02 (log) (head), keep a log");
  }

  private Node read(String text) throws IOException {
    return SqlRevision.read(Files.writeString(folder.resolve("a.sql"), text));
  }
}
