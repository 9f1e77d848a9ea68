package workbook.lab.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTests {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final String BUNDLE = "workbook.lab.check.General";

  @Test
  void fills_places_and_leaves_other_braces_alone() {
    assertThat(texts(Locale.ENGLISH).text("schema-difference.headline", "up{1}grade"))
        .isEqualTo("After `up{1}grade` the schema is not what it should be.");
  }

  @Test
  void gives_english_for_a_language_that_is_not_there_whatever_the_machine_speaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.JAPANESE);
    try {
      assertThat(texts(Locale.FRENCH).text("nothing")).isEqualTo("nothing");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void says_which_key_is_missing() {
    assertThatThrownBy(() -> texts(Locale.ENGLISH).text("no-such-key"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("`no-such-key`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workbook.lab.check.General",
        "workbook.lab.answer.Hints",
        "workbook.lab.grade.Grades"
      })
  void both_languages_have_the_same_keys_with_the_same_places(String name) {
    ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
    ResourceBundle japanese = ResourceBundle.getBundle(name, Locale.JAPANESE);

    assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(places(japanese.getString(key)))
                    .as(key)
                    .isEqualTo(places(english.getString(key))));
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Texts texts(Locale language) {
    return Texts.of(language, TextsTests.class.getClassLoader(), BUNDLE);
  }
}
