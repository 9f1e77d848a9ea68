package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.jdbc.DatabaseException;
import workbook.migrate.run.StepFailedException;
import workbook.migrate.settings.DatabaseAddress;

/** Files of SQLite that can't be read or written. */
final class SqliteTroubleTests extends DatabaseContract {
  @TempDir private Path folder;

  @Override
  DataSource database() {
    return address("jdbc:sqlite:" + file());
  }

  @Test
  void another_program_that_writes_is_waited_for_and_then_named_as_the_reason() throws Exception {
    try (Connection other = database().getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      StepFailedException failure =
          failure(chain(database(), SqliteTroubleTests::createTable).waiting(Duration.ZERO));
      assertThat(failure.key()).isEqualTo("step-busy");
      assertThat(failure)
          .hasMessageStartingWith(
              "The upgrade of revision `01` (do 01) failed at 01.java: database is locked")
          .hasMessageContaining("Another program holds what is to be changed.")
          .hasMessageEndingWith("Not run: 02.");
      statement.execute("ROLLBACK");
    }
    assertThat(chain(database(), SqliteTroubleTests::createTable).upgrade("head").steps())
        .hasSize(2);
  }

  @Test
  void a_file_that_may_only_be_read_is_named_so() throws SQLException {
    sql("CREATE TABLE other (a INTEGER)");
    DataSource readOnly = address("jdbc:sqlite:file:" + file() + "?mode=ro");
    StepFailedException failure = failure(chain(readOnly, SqliteTroubleTests::createTable));
    assertThat(failure.key()).isEqualTo("step-read-only");
    assertThat(failure)
        .hasMessageContaining("attempt to write a readonly database")
        .hasMessageContaining("who may write the file and its folder");
  }

  @Test
  void a_disk_that_is_full_takes_the_step_back() throws SQLException {
    Consumer<Operations> fills =
        op -> {
          createTable(op);
          op.execute("INSERT INTO t SELECT randomblob(100000)");
        };
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = 20");
      StepFailedException failure = failure(chain(new OneConnection(connection), fills));
      assertThat(failure.key()).isEqualTo("step-full");
      assertThat(failure)
          .hasMessageContaining("at SqliteTroubleTests.java:")
          .hasMessageContaining("database or disk is full")
          .hasMessageContaining("rolled back as a whole. Make room");
    }
    assertThat(schema().tables()).isEmpty();
    assertThat(chain(database(), fills).upgrade("head").steps()).hasSize(2);
  }

  @Test
  void a_file_that_holds_something_else_is_named() throws IOException {
    Files.writeString(
        file(), "This is no database at all, only a text of some length.\n".repeat(9));
    assertThat(unreadable())
        .hasMessage(
            "`jdbc:sqlite:"
                + file()
                + "` is no database, or a damaged one: file is not a database\n\n"
                + "See whether the address names the right file. A damaged one is restored from a"
                + " backup; an encrypted one is not for this driver.");
    assertThat(unreadable().key()).isEqualTo("database-no-database");
    assertThat(unreadable().problem().database()).isEqualTo("file is not a database");
    assertThat(folder).isDirectoryNotContaining("glob:**-migrating");
  }

  @Test
  void a_folder_that_is_missing_is_named() {
    DatabaseException failure =
        catchThrowableOfType(
            DatabaseException.class,
            () -> chain(address("jdbc:sqlite:" + folder + "/no/such/x.db"), op -> {}).current());
    assertThat(failure.key()).isEqualTo("database-not-opened");
    assertThat(failure).hasMessageContaining("no/such").hasMessageContaining("a folder is not");
  }

  @Test
  void so_is_a_folder_in_the_place_of_the_file() {
    DatabaseException failure =
        catchThrowableOfType(
            DatabaseException.class,
            () -> chain(address("jdbc:sqlite:" + folder), op -> {}).current());
    assertThat(failure.key()).isEqualTo("database-not-opened");
  }

  @Test
  void an_address_that_no_driver_knows_is_named() {
    DatabaseException failure =
        catchThrowableOfType(
            DatabaseException.class, () -> chain(address("jdbc:sqlit:x.db"), op -> {}).current());
    assertThat(failure.key()).isEqualTo("database-no-driver");
    assertThat(failure).hasMessageContaining("jdbc:sqlite:file.db");
  }

  private Path file() {
    return folder.resolve("test.db");
  }

  private static DatabaseAddress address(String url) {
    return DatabaseAddress.of(url, Map.of());
  }

  private DatabaseException unreadable() {
    return catchThrowableOfType(
        DatabaseException.class, () -> chain(database(), op -> {}).upgrade("head"));
  }

  private static Migrations chain(DataSource database, Consumer<Operations> first) {
    return Migrations.ofNodes(
            List.of(
                Does.node("01", List.of(), first, op -> {}),
                Does.node("02", List.of("01"), op -> {}, op -> {})))
        .on(database);
  }

  private static void createTable(Operations op) {
    op.createTable("t", column("a", INTEGER));
  }

  private static StepFailedException failure(Migrations migrations) {
    return catchThrowableOfType(StepFailedException.class, () -> migrations.upgrade("head"));
  }
}
