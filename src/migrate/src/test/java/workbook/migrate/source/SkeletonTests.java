package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.MigrationException;
import workbook.migrate.Migrations;

final class SkeletonTests {
  private static final Instant THEN = Instant.parse("2026-09-23T10:12:13Z");

  @TempDir Path folder;

  @Test
  void a_written_revision_compiles_and_follows_its_parent() {
    new Skeleton("01", List.of(), "add user table", THEN).write(folder, FileNames.USUAL, Set.of());
    Path second =
        new Skeleton("02", List.of("01"), "add \"age\", 年齢", THEN)
            .write(folder, FileNames.USUAL, Set.of());
    assertThat(second.getFileName()).hasToString("20260923_1012_add_age_年齢.java");
    assertThat(Migrations.ofFolder(folder).history().toString().lines().toList())
        .containsExactly("01 -> 02 (head), Add \"age\", 年齢", "<base> -> 01, Add user table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Move C:\\users and \\u000a more",
        "End */ class X {} /* here",
        "\\u002a/ again",
        "@Version of {@link Order} & <b>bold</b> &lt; {@code x}",
        "Price < 100 & weight > 50",
        "①顧客表を追加 ½ ㎡",
        "½",
        "Say \"hi\" to 'them'",
        "100% {0} %s $1",
      })
  void any_message_makes_a_revision_that_says_it(String message) {
    new Skeleton("01", List.of(), message, THEN).write(folder, FileNames.USUAL, Set.of());
    assertThat(Migrations.ofFolder(folder).history().entries())
        .singleElement()
        .satisfies(it -> assertThat(it.message()).isEqualTo(message));
  }

  @Test
  void an_id_and_labels_are_written_as_java_writes_texts() {
    new Skeleton("a\"b\\", List.of(), List.of("l\"x"), List.of(), "odd id", THEN)
        .write(folder, FileNames.USUAL, Set.of());
    assertThat(Migrations.ofFolder(folder).history().entries())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.id()).isEqualTo("a\"b\\");
              assertThat(it.labels()).containsExactly("l\"x");
            });
  }

  @Test
  void never_writes_over_a_file() {
    Skeleton skeleton = new Skeleton("01", List.of(), "add user table", THEN);
    skeleton.write(folder, FileNames.USUAL, Set.of());
    assertThatThrownBy(() -> skeleton.write(folder, FileNames.USUAL, Set.of()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("20260923_1012_add_user_table.java");
  }

  @Test
  void wants_a_message() {
    assertThatThrownBy(() -> new Skeleton("01", List.of(), " …", THEN))
        .hasMessageContaining("-m \"add user table\"");
  }

  @Test
  void a_mistake_in_a_folder_names_the_line() throws java.io.IOException {
    java.nio.file.Files.writeString(folder.resolve("Bad.java"), "class Bad {\n  int x = ;\n}\n");
    assertThatThrownBy(() -> Migrations.ofFolder(folder))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("Bad.java:2");
  }

  @Test
  void ids_are_twelve_hexadecimal_digits() {
    assertThat(Skeleton.newId()).matches("[0-9a-f]{12}").isNotEqualTo(Skeleton.newId());
  }

  @ParameterizedTest
  @CsvSource({
    "add user table, AddUserTable",
    "merge heads, MergeHeads_ae10",
    "revision, Revision_ae10",
    "string, String_ae10",
    "2 more columns, R2MoreColumns",
    "ユーザー表を追加, ユーザー表を追加",
  })
  void a_class_is_named_as_no_other_is(String message, String name) {
    assertThat(ClassNames.of(message, "ae10", Set.of("MergeHeads"))).isEqualTo(name);
  }

  @Test
  void says_labels_and_dependencies_too() {
    Skeleton skeleton =
        new Skeleton(
            "02", List.of("01"), List.of("billing"), List.of("ae10", "be20"), "invoices", THEN);
    assertThat(skeleton.text("Invoices"))
        .contains(
            """
            @Revision(
                id = "02",
                parents = "01",
                labels = "billing",
                dependencies = {"ae10", "be20"},
                created = "2026-09-23T10:12:13Z")
            """);
  }
}
