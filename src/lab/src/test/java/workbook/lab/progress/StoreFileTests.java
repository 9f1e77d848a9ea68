package workbook.lab.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that can't be used is kept under another name, and said. */
final class StoreFileTests {
  private Path root;
  private Path file;

  @BeforeEach
  void name(@TempDir Path folder) {
    root = folder;
    file = root.resolve(".workbook").resolve("workbook.db");
  }

  @Test
  void a_file_that_is_no_database_is_set_aside() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "my notes, in the wrong place ".repeat(100));
    SetAside aside = opened();
    assertThat(aside.reason()).isEqualTo(SetAside.Reason.DAMAGED);
    assertThat(aside.file()).content().startsWith("my notes");
    assertThat(aside.sentence(Locale.ENGLISH))
        .isEqualTo(
            "The file with your progress was damaged. It is kept as `%s`, and a new one was begun."
                .formatted(aside.file()));
    assertThat(aside.sentence(Locale.JAPANESE)).contains(aside.file().toString(), "壊れて");
  }

  @Test
  void a_broken_database_is_set_aside() throws IOException {
    try (Progress progress = Progress.open(root)) {
      progress.showHints("07/add-user-table", 1);
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertThat(opened().reason()).isEqualTo(SetAside.Reason.DAMAGED);
  }

  @Test
  void a_database_of_something_else_is_set_aside() throws Exception {
    Files.createDirectories(file.getParent());
    run("CREATE TABLE recipes (title TEXT)");
    assertThat(opened().reason()).isEqualTo(SetAside.Reason.DAMAGED);
  }

  @Test
  void what_a_newer_workbook_wrote_is_set_aside() throws Exception {
    Progress.open(root).close();
    run("UPDATE alembic_version SET version_num = 'from-the-future'");
    SetAside aside = opened();
    assertThat(aside.reason()).isEqualTo(SetAside.Reason.NEWER);
    assertThat(aside.sentence(Locale.ENGLISH)).contains("newer workbook");
  }

  @Test
  void an_empty_file_is_a_beginning() throws IOException {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    try (Progress progress = Progress.open(root)) {
      assertThat(progress.setAside()).isEmpty();
      assertThat(progress.results()).isEmpty();
    }
  }

  @Test
  void a_folder_that_can_t_be_made_is_said() throws IOException {
    Files.createFile(root.resolve(".workbook"));
    assertThatThrownBy(() -> Progress.open(root))
        .isInstanceOf(ProgressException.class)
        .hasMessageStartingWith("The progress in `" + file + "` can't be read or kept:");
  }

  private SetAside opened() {
    try (Progress progress = Progress.open(root)) {
      progress.showHints("07/add-user-table", 2);
      assertThat(progress.hintsShown("07/add-user-table")).isEqualTo(2);
      return progress.setAside().orElseThrow();
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = Store.dataSource(file).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
