package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MySqlAddressTests {
  @Test
  void a_host_is_enough() {
    MySqlAddress address = parse("jdbc:mysql://db");
    assertThat(address.place()).isEqualTo("db:3306");
    assertThat(address.user()).isEqualTo("root");
    assertThat(address.password()).isEmpty();
  }

  @Test
  void who_we_are_may_stand_in_the_address() {
    assertThat(parse("jdbc:mysql://ann:pass@db:33/"))
        .isEqualTo(new MySqlAddress("db", 33, "", "ann", "pass"));
    assertThat(parse("jdbc:mysql://db:33/x?user=ann&sslMode=REQUIRED&password=p%20w"))
        .isEqualTo(new MySqlAddress("db", 33, "sslMode=REQUIRED", "ann", "p w"));
  }

  @Test
  void the_variables_come_first() {
    assertThat(MySqlAddress.parse("jdbc:mysql://ann:pass@db", "bob", "word"))
        .contains(new MySqlAddress("db", 3306, "", "bob", "word"));
  }

  @Test
  void parameters_go_along_to_each_database_but_are_not_shown() {
    MySqlAddress address = parse("jdbc:mysql://[::1]:33/any?sslMode=REQUIRED");
    assertThat(address.url("mine")).isEqualTo("jdbc:mysql://[::1]:33/mine?sslMode=REQUIRED");
    assertThat(address.plainUrl("mine")).isEqualTo("jdbc:mysql://[::1]:33/mine");
    assertThat(address.has("sslMode")).isTrue();
    assertThat(address.has("Mode")).isFalse();
  }

  private static MySqlAddress parse(String url) {
    return MySqlAddress.parse(url, null, null).orElseThrow();
  }
}
