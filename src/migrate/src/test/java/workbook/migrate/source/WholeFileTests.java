package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTests {
  /** Half a character, which can't be written: the disk's part in this test. */
  private static final String UNWRITABLE = "text \ud800";

  @TempDir Path folder;

  @Test
  void what_can_not_be_written_leaves_nothing_behind() {
    assertThatThrownBy(() -> WholeFile.create(folder.resolve("a.sql"), UNWRITABLE))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_stays_where_another_can_not_take_its_place() throws IOException {
    Path file = WholeFile.create(folder.resolve("a.sql"), "before");
    assertThatThrownBy(() -> WholeFile.replace(file, UNWRITABLE)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("before");
    WholeFile.replace(file, "after");
    assertThat(file).hasContent("after");
    assertThat(folder.toFile().list()).containsExactly("a.sql");
  }

  @Test
  void nothing_is_written_over() throws IOException {
    Path file = WholeFile.create(folder.resolve("a.sql"), "before");
    assertThatThrownBy(() -> WholeFile.create(file, "after"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("before");
    assertThat(Files.size(file)).isEqualTo(6);
  }
}
