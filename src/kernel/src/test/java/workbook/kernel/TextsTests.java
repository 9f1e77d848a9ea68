package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTests {

  @Test
  void both_languages_have_the_same_keys_and_arguments() throws IOException {
    Properties english = read("Texts.properties");
    Properties japanese = read("Texts_ja.properties");
    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(japanese, key)).as(key).isEqualTo(arguments(english, key));
    }
  }

  @Test
  void a_language_without_texts_gets_english() {
    assertThat(new Texts(Locale.FRENCH).get("interrupted")).isEqualTo("The cell was stopped.");
    assertThat(new Texts(Locale.JAPAN).get("interrupted")).isEqualTo("セルを止めました。");
  }

  private static String arguments(Properties texts, String key) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(texts.getProperty(key))
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .collect(Collectors.joining());
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = TextsTests.class.getResourceAsStream(name)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    }
    return properties;
  }
}
