package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.index;
import static workbook.migrate.Columns.prefix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revisions whose own code fails when they are asked what they do. */
final class RevisionFailureTests {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "op.createTable(\"t\");                          | table-without-columns | no columns",
        "op.createTable(\"t\", column(\"a\", varchar(0))); | length-not-positive   | `0`",
        "op.execute(\" \");                              | empty-statement       | empty",
        "op.dropTable(\"\");                             | empty-name            | empty name",
        "Object none = null; none.hashCode();            | revision-failed       | NullPointer",
        "throw new AssertionError(\"no\");               | revision-failed       | AssertionError: no",
        "help();                                         | revision-failed       | IllegalState"
      })
  void are_named_with_file_and_line(String code, String key, String words) throws IOException {
    Path file = folder.resolve("Add.java");
    Files.writeString(
        file,
        """
        import static workbook.migrate.Columns.*;
        import workbook.migrate.*;
        /** Add a table. */
        @Revision(id = "01")
        final class Add implements Migration {
          public void upgrade(Operations op) {
            %s
          }
          public void downgrade(Operations op) {}
          static void help() { throw new IllegalStateException("x"); }
        }
        """
            .formatted(code.strip()));
    Migrations migrations = Migrations.ofFolder(folder).on(SqliteFile.in(folder));
    RevisionFailedException failure =
        catchThrowableOfType(RevisionFailedException.class, () -> migrations.upgrade("head"));
    int line = code.startsWith("help") ? 10 : 7;
    assertThat(failure).hasMessageContaining(words).hasMessageContaining("Add.java:" + line);
    assertThat(failure).hasMessageContaining("upgrade of revision `01` (Add a table)");
    Problem problem = failure.problem();
    assertThat(problem.key()).isEqualTo(key);
    assertThat(problem.revision()).isEqualTo("01");
    assertThat(problem.file()).isEqualTo(file.toString());
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.remedy()).isNotEmpty();
    assertThat(migrations.current().rows()).isEmpty();
    assertThat(
            catchThrowableOfType(RevisionFailedException.class, () -> migrations.schemaAt("head")))
        .hasMessage(failure.getMessage());
  }

  @Test
  void a_way_back_that_is_none_is_named_with_its_revision() {
    Migrations migrations =
        chain(op -> op.createTable("t", column("a", INTEGER)), RevisionFailureTests::noWay);
    migrations.upgrade("head");
    RevisionFailedException failure =
        catchThrowableOfType(RevisionFailedException.class, () -> migrations.downgrade("base"));
    assertThat(failure)
        .hasMessageStartingWith("There is no way back: sent\n  in the downgrade of revision `01`")
        .hasMessageContaining("at Does.java:")
        .hasMessageEndingWith("go forward with a new revision.");
  }

  @Test
  void what_is_not_there_is_named_with_the_operation_that_needs_it() {
    MigrationException failure =
        catchThrowableOfType(
            MigrationException.class,
            () -> chain(op -> op.dropColumn("nope", "a"), op -> {}).upgrade("head"));
    assertThat(failure)
        .hasMessageContaining("at RevisionFailureTests.java:")
        .hasMessageContaining("There is no table `nope`.\n  dropColumn(nope, a)\n\nThe step");
    assertThat(failure.key()).isEqualTo("no-such-table");
    assertThat(failure.problem().operation()).isEqualTo("dropColumn(nope, a)");
  }

  @Test
  void what_the_database_can_not_do_is_named_with_its_revision() {
    MigrationException failure =
        catchThrowableOfType(
            MigrationException.class,
            () ->
                chain(
                        op -> op.createIndex(index("ix").on("t", prefix("name", 5)).unique()),
                        op -> {})
                    .upgrade("head"));
    assertThat(failure)
        .hasMessageStartingWith("createIndex(ix, t) at RevisionFailureTests.java:")
        .hasMessageContaining("in the upgrade of revision `01` (do 01)");
    assertThat(failure.key()).isEqualTo("unsupported-unique-prefix");
    assertThat(failure.problem().operation()).isEqualTo("createIndex(ix, t)");
    assertThat(failure.problem().line()).isPositive();
  }

  @Test
  void a_circle_is_named_with_its_files() throws IOException {
    revision("a", "01", "02");
    revision("b", "02", "01");
    MigrationException failure =
        catchThrowableOfType(MigrationException.class, () -> Migrations.ofFolder(folder));
    assertThat(failure).hasMessageContaining("01 -> 02 -> 01").hasMessageContaining("b.sql");
  }

  private void revision(String name, String id, String parent) throws IOException {
    Files.writeString(
        folder.resolve(name + ".sql"),
        "-- revision: %s\n-- parents: %s\n-- upgrade\nSELECT 1;\n".formatted(id, parent));
  }

  private static void noWay(Operations op) {
    throw op.irreversible("sent");
  }

  private Migrations chain(Consumer<Operations> there, Consumer<Operations> back) {
    return Migrations.ofNodes(List.of(Does.node("01", List.of(), there, back)))
        .on(SqliteFile.in(folder));
  }
}
