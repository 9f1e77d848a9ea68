package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbook.migrate.MigrationException;

final class FileNamesTests {
  private static final Instant THEN = Instant.parse("2026-09-03T22:12:13Z");

  @Test
  void usually_sort_by_time_and_say_what_is_done() {
    assertThat(FileNames.USUAL.of("01", "Add the user table!", THEN))
        .isEqualTo(Path.of("20260903_2212_add_the_user_table"));
  }

  @ParameterizedTest
  @CsvSource({
    "%(rev)s_%(slug)s, ae10_add_age",
    "%(epoch)s-%(rev)s, 1788473533-ae10",
    "%(year)d/%(month).2d/%(day)02d_%(slug)s, 2026/09/03_add_age",
    "100%%_%(second)d_%(hour).3d, 100%_13_022",
  })
  void take_all_of_alembics_tokens(String template, String name) {
    FileNames names = new FileNames(template, 40, ZoneOffset.UTC);
    assertThat(names.of("ae10", "add age", THEN)).isEqualTo(Path.of(name));
  }

  @Test
  void tell_the_time_of_a_zone() {
    FileNames names = new FileNames("%(day).2d_%(hour).2d", 40, ZoneId.of("Asia/Tokyo"));
    assertThat(names.of("ae10", "add age", THEN)).hasToString("04_07");
  }

  @ParameterizedTest
  @CsvSource({
    "8, add user table, add_user",
    "10, add user table, add_user",
    "7, add user table, add",
    "4, internationalisation, inte",
    "40, ユーザー表を追加, ユーザー表を追加",
  })
  void cut_a_long_message_after_a_word(int length, String message, String slug) {
    assertThat(new FileNames("%(slug)s", length, ZoneOffset.UTC).slug(message)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({"%(revision)s", "%(slug)", "50%_%(slug)s", "../%(slug)s", "/tmp/%(slug)s"})
  void refuse_what_has_no_sense(String template) {
    assertThatThrownBy(() -> new FileNames(template, 40, ZoneOffset.UTC))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(template)
        .hasMessageContaining("%(slug)s");
  }
}
