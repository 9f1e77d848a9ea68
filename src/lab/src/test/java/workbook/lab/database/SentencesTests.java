package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SentencesTests {
  @ParameterizedTest
  @EnumSource
  void every_reason_has_its_sentences_in_both_languages(MissingReason why) {
    MySqlServer.Missing missing = new MySqlServer.Missing(why, "THE-DETAIL");
    assertThat(missing.reason(Locale.ENGLISH)).matches("[A-Z].*\\.");
    assertThat(missing.reason(Locale.JAPANESE)).matches(".*\\p{IsHiragana}.*。");
    assertThat(missing.wayOut(Locale.ENGLISH)).matches("(?s)[A-Z].*").doesNotContain("''", "{0}");
    assertThat(missing.wayOut(Locale.JAPANESE)).containsPattern("\\p{IsHiragana}");
    assertThat(missing.reason(Locale.ENGLISH).contains("THE-DETAIL"))
        .isEqualTo(missing.reason(Locale.JAPANESE).contains("THE-DETAIL"));
  }

  @Test
  void another_language_gets_english() {
    assertThat(new MySqlServer.Missing(MissingReason.STOPPED, "x").reason(Locale.FRENCH))
        .isEqualTo("MySQL at `x` answers no more.");
  }

  @Test
  void the_bundles_have_the_same_keys() {
    assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ROOT));
  }

  private static Set<String> keys(Locale language) {
    return ResourceBundle.getBundle("workbook.lab.database.messages", language).keySet();
  }
}
