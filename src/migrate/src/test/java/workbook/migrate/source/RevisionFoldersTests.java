package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.MigrationException;
import workbook.migrate.Migrations;
import workbook.migrate.graph.Node;

final class RevisionFoldersTests {
  @TempDir Path folder;

  @Test
  void take_the_message_from_the_javadoc() throws IOException {
    write("A.java", revision("A", "01", "").replace("DOC", "Add the {@code user} table. More."));
    write("B.java", revision("AddAge", "02", "01").replace("/** DOC */", ""));
    write("C.java", revision("C", "03", "02").replace("DOC", "年齢の列を追加する。続き。"));
    assertThat(revisions().stream().map(Node::message))
        .containsExactly("Add the user table", "add age", "年齢の列を追加する");
  }

  @Test
  void take_sources_of_several_folders_and_of_folders_in_them() throws IOException {
    write("main/2026/A.java", revision("A", "01", ""));
    write("more/B.java", revision("B", "02", "01"));
    assertThat(Migrations.ofFolder(folder.resolve("main"), folder.resolve("more")))
        .hasToString("01 -> 02 (head), DOC\n<base> -> 01, DOC")
        .satisfies(it -> assertThat(it.heads()).containsExactly("02"));
  }

  @Test
  void a_file_counts_once_however_often_its_folder_is_named() throws IOException {
    write("main/more/A.java", revision("A", "01", ""));
    Path main = folder.resolve("main");
    Path more = folder.resolve("main/../main/more");
    assertThat(Migrations.ofFolder(main, main, more).heads()).containsExactly("01");
  }

  @Test
  void compile_only_when_something_changed() throws IOException {
    Path source = write("A.java", revision("A", "01", ""));
    revisions();
    Path kept = folder.resolve(".compiled/revisions");
    FileTime before = Files.getLastModifiedTime(kept);
    Files.setLastModifiedTime(kept, FileTime.fromMillis(before.toMillis() - 60_000));
    FileTime old = Files.getLastModifiedTime(kept);
    assertThat(revisions()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo("01"));
    assertThat(Files.getLastModifiedTime(kept)).isEqualTo(old);
    Files.writeString(source, revision("A", "02", ""));
    assertThat(revisions()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo("02"));
    assertThat(Files.getLastModifiedTime(kept)).isGreaterThan(old);
  }

  @Test
  void what_is_kept_runs_as_what_was_compiled() throws IOException {
    write("A.java", revision("A", "01", ""));
    String fresh = Migrations.ofFolder(folder).plan("base:head").toString();
    assertThat(Migrations.ofFolder(folder).plan("base:head")).hasToString(fresh);
    assertThat(fresh).contains("execute(SELECT 1)");
  }

  @Test
  void a_damaged_file_of_kept_classes_is_made_anew() throws IOException {
    write("A.java", revision("A", "01", ""));
    revisions();
    Path kept = folder.resolve(".compiled/revisions");
    byte[] bytes = Files.readAllBytes(kept);
    Files.write(kept, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(revisions()).hasSize(1);
    assertThat(Files.size(kept)).isEqualTo(bytes.length);
  }

  @Test
  void what_is_kept_stays_out_of_version_control() throws IOException {
    write("A.java", revision("A", "01", ""));
    revisions();
    assertThat(folder.resolve(".compiled/.gitignore")).hasContent("*");
  }

  @Test
  void two_classes_of_one_name_are_told_with_the_way_out() throws IOException {
    write("A.java", revision("AddIndex", "01", ""));
    write("B.java", revision("AddIndex", "02", "01"));
    assertThatThrownBy(this::revisions)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("B.java:5")
        .hasMessageContaining("Rename one");
  }

  @Test
  void a_marked_class_that_is_no_migration_is_told() throws IOException {
    write("A.java", "@workbook.migrate.Revision(id = \"01\") class A {}");
    assertThatThrownBy(this::revisions)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("final class A implements Migration");
  }

  @Test
  void what_editors_and_systems_hide_there_is_no_revision() throws IOException {
    write("A.java", revision("A", "01", ""));
    write("._A.java", "\0\1");
    write(".history/A_2026.java", revision("A", "01", ""));
    Files.createSymbolicLink(folder.resolve(".#A.java"), Path.of("ann@host.1234"));
    Files.createDirectory(folder.resolve("B.java"));
    Files.createDirectory(folder.resolve("c.sql"));
    assertThat(revisions()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo("01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A.java", "a.sql"})
  void another_encoding_than_utf8_is_told_before_letters_are_lost(String name) throws IOException {
    Files.write(folder.resolve(name), "// 顧客表".getBytes(Charset.forName("Shift_JIS")));
    assertThatThrownBy(this::revisions)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void a_byte_order_mark_is_told_in_java_and_skipped_in_sql() throws IOException {
    write("a.sql", "\ufeff-- revision: 01\n-- upgrade\nSELECT 1;\n-- irreversible: none");
    assertThat(revisions()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo("01"));
    write("B.java", "\ufeff" + revision("B", "02", "01"));
    assertThatThrownBy(this::revisions)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("B.java")
        .hasMessageContaining("without BOM");
  }

  @Test
  void a_missing_folder_is_told() {
    assertThatThrownBy(() -> Migrations.ofFolder(folder.resolve("none")))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("none");
  }

  private List<Node> revisions() {
    return new RevisionFolders(List.of(folder)).revisions();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String revision(String name, String id, String parent) {
    return """
        import workbook.migrate.*;

        /** DOC */
        @Revision(id = "%s", parents = {%s})
        final class %s implements ReversibleMigration {
          public void upgrade(Operations op) {
            op.execute("SELECT 1");
          }
        }
        """
        .formatted(id, parent.isEmpty() ? "" : '"' + parent + '"', name);
  }
}
