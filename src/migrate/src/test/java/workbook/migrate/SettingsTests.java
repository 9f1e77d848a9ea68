package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.settings.DatabaseAddress;
import workbook.migrate.settings.Settings;

final class SettingsTests {
  private static final String TWO_DATABASES =
      """
      databases:
        dev: jdbc:sqlite:${HOME_OF_DATA:-data}/dev.db
        prod:
          url: jdbc:mysql://db.example.com/shop?useSSL=true
          user: ${PROD_USER}
          password: ${PROD_PASSWORD}
      """;

  @TempDir Path folder;

  @Test
  void say_all_that_there_is_to_say() throws IOException {
    Settings settings =
        settings(
            """
            folders: [migrations, more]
            packages: com.example.migrations
            entities: [src/entities]
            file_template: "%(rev)s_%(slug)s"
            truncate_slug_length: 20
            timezone: Asia/Tokyo
            wait: 2m
            default: dev
            placeholders: { schema: shop, year: 2026 }
            after_write: ["google-java-format --replace {file}"]
            """
                + TWO_DATABASES);
    assertThat(settings.folders())
        .containsExactly(folder.resolve("migrations"), folder.resolve("more"));
    assertThat(settings.packages()).containsExactly("com.example.migrations");
    assertThat(settings.fileNames().template()).isEqualTo("%(rev)s_%(slug)s");
    assertThat(settings.fileNames().slugLength()).isEqualTo(20);
    assertThat(settings.fileNames().zone()).hasToString("Asia/Tokyo");
    assertThat(settings.patience()).isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.placeholders()).containsEntry("year", "2026");
    assertThat(settings.afterWrite())
        .containsExactly(List.of("google-java-format", "--replace", "{file}"));
    assertThat(settings.defaultName()).contains("dev");
  }

  @Test
  void an_empty_file_says_what_usually_holds() throws IOException {
    Settings settings = settings("# nothing yet\n");
    assertThat(settings.folders()).containsExactly(folder.resolve("migrations"));
    assertThat(settings.patience()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void take_values_from_the_environment_of_the_database_that_is_used_only() throws IOException {
    Settings settings = settings(TWO_DATABASES);
    assertThat(settings.database("dev", Map.of()).url()).isEqualTo("jdbc:sqlite:data/dev.db");
    assertThat(settings.database("dev", Map.of("HOME_OF_DATA", "/srv")).url())
        .isEqualTo("jdbc:sqlite:/srv/dev.db");
    assertThatThrownBy(() -> settings.database("prod", Map.of("PROD_USER", "deploy")))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("migrate.yaml:6")
        .hasMessageContaining("`PROD_PASSWORD`");
    DatabaseAddress prod =
        settings.database("prod", Map.of("PROD_USER", "deploy", "PROD_PASSWORD", "s3cret"));
    assertThat(prod.password()).isEqualTo("s3cret");
  }

  @Test
  void never_show_a_secret() throws IOException {
    Settings settings = settings(TWO_DATABASES);
    Map<String, String> environment = Map.of("PROD_USER", "deploy", "PROD_PASSWORD", "s3cret");
    assertThat(settings.database("prod", environment))
        .hasToString("jdbc:mysql://db.example.com/shop");
    DatabaseAddress unknown =
        new DatabaseAddress("jdbc:nodb://deploy:s3cret@host/shop?password=s3cret", null, null);
    assertThatThrownBy(() -> Migrations.of(List.of()).on(unknown).current())
        .satisfies(
            failure -> {
              for (Throwable it = failure; it != null; it = it.getCause()) {
                assertThat(it.toString()).doesNotContain("s3cret");
              }
            })
        .hasMessageContaining("jdbc:nodb://host/shop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://root:s3cret@db:1,root:s3cret@other:2/shop",
        "jdbc:mysql://address=(host=db)(user=root)(password=s3cret)/shop",
        "jdbc:mysql://(host=db,user=root,password=s3cret)/shop",
        "jdbc:mysql://root:p@s3cret@db/shop",
        "jdbc:mysql://db/shop?user=root&password=s3cret",
        "mysql+pymysql://root:s3cret@db/shop",
      })
  void hide_a_password_in_any_form_of_an_address(String address) {
    assertThat(new DatabaseAddress(address, null, null).toString())
        .contains("shop")
        .doesNotContain("s3cret");
    assertThatThrownBy(() -> Settings.USUAL.database(address, Map.of()))
        .hasMessageContaining("shop")
        .message()
        .doesNotContain("s3cret");
  }

  @Test
  void what_is_left_empty_is_not_said() throws IOException {
    Settings settings =
        settings("folders:\nentities:\ndefault:\nwait:\ndatabases:\n  dev: jdbc:x\n");
    assertThat(settings.folders()).containsExactly(folder.resolve("migrations"));
    assertThat(settings.entities()).isEmpty();
    assertThat(settings.defaultName()).contains("dev");
    assertThatThrownBy(() -> settings("databases:\n  dev:\n")).hasMessageContaining("`url`");
  }

  @Test
  void are_written_in_utf8() throws IOException {
    Path file = folder.resolve("migrate.yaml");
    Files.write(file, "# 設定".getBytes(Charset.forName("Shift_JIS")));
    assertThatThrownBy(() -> Settings.read(file)).hasMessageContaining("UTF-8");
  }

  @Test
  void ask_which_database_is_meant() throws IOException {
    assertThatThrownBy(() -> settings(TWO_DATABASES).database(null, Map.of()))
        .hasMessageContaining("dev, prod")
        .hasMessageContaining("default:");
    assertThatThrownBy(() -> settings(TWO_DATABASES).database("test", Map.of()))
        .hasMessageContaining("`test`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "folder: x|:1|folders",
        "default: a\\nwait: long|:2|10s, 2m",
        "wait: -5s|:1|10s, 2m",
        "databases:\\n  dev: a\\n  dev: b|:3|Leave one",
        "timezone: Mars|:1|Asia/Tokyo",
        "truncate_slug_length: many|:1|40",
        "databases:\\n  prod:\\n    usr: me|:3|user",
        "databases:\\n  prod:\\n    user: me|:3|url",
        "databases: [a|:1|YAML",
        "folders: {a: b}|:1|text",
        "just words|:1|name:",
      })
  void tell_the_line_of_what_has_no_sense(String text, String line, String wayOut) {
    assertThatThrownBy(() -> settings(text.replace("\\n", "\n")))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("migrate.yaml" + line)
        .hasMessageContaining(wayOut);
  }

  @Test
  void revisions_of_a_package_are_found_on_the_class_path() throws IOException {
    Settings settings = settings("folders: []\npackages: [workbook.migrate.packaged]");
    assertThat(Migrations.of(settings).heads()).containsExactly("packaged02");
    Settings none = settings("folders: []\npackages: [workbook.migrate.text]");
    assertThatThrownBy(() -> Migrations.of(none)).hasMessageContaining("workbook.migrate.text");
  }

  private Settings settings(String text) throws IOException {
    return Settings.read(Files.writeString(folder.resolve("migrate.yaml"), text));
  }
}
