package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class CliMessagesTests {
  @Test
  void both_languages_have_the_same_sentences_with_the_same_values() throws IOException {
    Properties english = load("messages.properties");
    Properties japanese = load("messages_ja.properties");
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(values(japanese.getProperty(key)))
          .as(key)
          .isEqualTo(values(english.getProperty(key)));
    }
    assertThat(english.keySet()).containsAll(load("parts.properties").keySet());
  }

  private static Set<String> values(String sentence) {
    Set<String> values = new TreeSet<>();
    Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(it -> values.add(it.group()));
    return values;
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (var in = CliException.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
