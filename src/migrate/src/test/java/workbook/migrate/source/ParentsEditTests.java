package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.MigrationException;

final class ParentsEditTests {
  @TempDir Path folder;

  @Test
  void changes_the_parents_and_nothing_else() throws IOException {
    assertThat(
            edited(
                "/** parents = \"x\" */\n@Revision(id = \"02\", parents = \"01\")\nclass A {} //é",
                List.of("ae10")))
        .isEqualTo(
            "/** parents = \"x\" */\n@Revision(id = \"02\", parents = \"ae10\")\nclass A {} //é");
  }

  @Test
  void writes_parents_where_there_were_none_and_several() throws IOException {
    assertThat(edited("@Revision(id = \"02\", created = \"x\") class A {}", List.of("a", "b")))
        .isEqualTo("@Revision(id = \"02\", parents = {\"a\", \"b\"}, created = \"x\") class A {}");
    assertThat(edited("@Revision(id = \"02\", parents = {\"a\", \"b\"}) class A {}", List.of()))
        .isEqualTo("@Revision(id = \"02\", parents = {}) class A {}");
  }

  @Test
  void changes_a_file_of_sql() throws IOException {
    Path file = folder.resolve("a.sql");
    Files.writeString(file, "-- revision: 02\n-- parents: 01\n\n-- upgrade\n");
    ParentsEdit.write(file, "02", List.of("a", "b"));
    assertThat(file).hasContent("-- revision: 02\n-- parents: a, b\n\n-- upgrade\n");
    ParentsEdit.write(file, "02", List.of());
    assertThat(file).hasContent("-- revision: 02\n\n-- upgrade\n");
  }

  @Test
  void leaves_a_file_alone_that_says_its_id_otherwise() throws IOException {
    String text = "@Revision(id = A.ID) class A { static final String ID = \"02\"; }";
    assertThatThrownBy(() -> edited(text, List.of("01")))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("A.java")
        .hasMessageContaining("id = \"02\"");
    assertThat(folder.resolve("A.java")).hasContent(text);
  }

  private String edited(String text, List<String> parents) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), text);
    ParentsEdit.write(file, "02", parents);
    return Files.readString(file);
  }
}
