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
            hibernate: { hibernate.type.preferred_uuid_jdbc_type: CHAR }
            file_template: "%(rev)s_%(slug)s"
            truncate_slug_length: 20
            timezone: Asia/Tokyo
            wait: 2m
            default: dev
            placeholders: { schema: shop, year: 2026 }
            history: false
            refuse_changes: true
            after_write: ["google-java-format --replace {file}", 'tell "a b" {file}']
            """
                + TWO_DATABASES);
    assertThat(settings.folders())
        .containsExactly(folder.resolve("migrations"), folder.resolve("more"));
    assertThat(settings.packages()).containsExactly("com.example.migrations");
    assertThat(settings.fileNames().template()).isEqualTo("%(rev)s_%(slug)s");
    assertThat(settings.fileNames().slugLength()).isEqualTo(20);
    assertThat(settings.fileNames().zone()).hasToString("Asia/Tokyo");
    assertThat(settings.patience()).isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.hibernate())
        .containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
    assertThat(settings.placeholders()).containsEntry("year", "2026");
    assertThat(settings.keepsHistory()).isFalse();
    assertThat(settings.refusesChanges()).isTrue();
    assertThat(settings.afterWrite())
        .containsExactly(
            List.of("google-java-format", "--replace", "{file}"), List.of("tell", "a b", "{file}"));
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
  void a_name_that_no_variable_has_is_told_and_two_dollars_stand_for_one() throws IOException {
    Settings settings = settings("databases:\n  a: jdbc:${NO-PE}\n  b: jdbc:$${HOST}/x");
    assertThatThrownBy(() -> settings.database("a", Map.of()))
        .hasMessageContaining("migrate.yaml:2")
        .hasMessageContaining("`NO-PE`");
    assertThat(settings.database("b", Map.of()).url()).isEqualTo("jdbc:${HOST}/x");
  }

  @Test
  void a_short_secret_does_not_spoil_the_words_that_it_is_in() {
    DatabaseAddress unknown = new DatabaseAddress("jdbc:nodb://host/shop", "me", "a");
    assertThatThrownBy(() -> Migrations.of(List.of()).on(unknown).current())
        .hasMessageContaining("database")
        .message()
        .doesNotContain("***");
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
        "history: maybe|:1|true, false",
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
  void each_can_be_given_on_its_own_as_if_it_stood_in_the_file() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("migrate.yaml"), TWO_DATABASES + "placeholders: { schema: shop }");
    Settings settings =
        Settings.read(
            file,
            List.of(
                "folders=more",
                "packages=[com.example, com.other]",
                "file_template=%(rev)s_%(slug)s",
                "wait=1m",
                "wait=2m",
                "placeholders.year=2026",
                "hibernate.hibernate.order_by.default_null_ordering=last",
                "databases.test=jdbc:sqlite:test.db?a=b",
                "databases.prod.user=someone",
                "databases.prod.password=${SECRET}"));
    assertThat(settings.folders()).containsExactly(folder.resolve("more"));
    assertThat(settings.packages()).containsExactly("com.example", "com.other");
    assertThat(settings.fileNames().template()).isEqualTo("%(rev)s_%(slug)s");
    assertThat(settings.patience()).isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.placeholders())
        .containsOnly(Map.entry("schema", "shop"), Map.entry("year", "2026"));
    assertThat(settings.hibernate())
        .containsOnly(Map.entry("hibernate.order_by.default_null_ordering", "last"));
    assertThat(settings.database("test", Map.of()).url()).isEqualTo("jdbc:sqlite:test.db?a=b");
    DatabaseAddress prod = settings.database("prod", Map.of("SECRET", "s3cret"));
    assertThat(prod.user()).isEqualTo("someone");
    assertThat(prod.password()).isEqualTo("s3cret");
  }

  @Test
  void those_given_need_no_file() {
    assertThat(Settings.read(null, List.of())).isEqualTo(Settings.USUAL);
    assertThat(Settings.read(null, List.of("wait=3s")).patience()).hasSeconds(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wiat=3s|--set: There is no setting `wiat`|wait",
        "wait=long|--set: The value of `wait`|10s, 2m",
        "wait|`wait` sets nothing|--set wait=30s",
        "=3s|`=3s` sets nothing|--set wait=30s",
        "packages=[a|--set packages=[a|YAML",
        "databases.prod.usr=me|`usr`|user",
      })
  void tell_which_of_those_given_has_no_sense(String given, String wrong, String wayOut) {
    assertThatThrownBy(() -> Settings.read(null, List.of(given)))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(wrong)
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
