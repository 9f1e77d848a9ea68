package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.MigrationException;
import workbook.migrate.Migrations;

final class SkeletonTests {
  private static final Instant THEN = Instant.parse("2026-09-23T10:12:13Z");

  @TempDir Path folder;

  @Test
  void a_written_revision_compiles_and_follows_its_parent() {
    new Skeleton("01", List.of(), "add user table", THEN).write(folder);
    Path second = new Skeleton("02", List.of("01"), "add \"age\", 年齢", THEN).write(folder);
    assertThat(second.getFileName()).hasToString("R20260923_1012_AddAge年齢.java");
    assertThat(Migrations.ofFolder(folder).history().toString().lines().toList())
        .containsExactly("01 -> 02 (head), add age年齢", "<base> -> 01, add user table");
  }

  @Test
  void never_writes_over_a_file() {
    Skeleton skeleton = new Skeleton("01", List.of(), "add user table", THEN);
    skeleton.write(folder);
    assertThatThrownBy(() -> skeleton.write(folder))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("AddUserTable.java");
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
}
