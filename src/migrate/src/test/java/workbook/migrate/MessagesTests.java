package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import workbook.migrate.jdbc.Trouble;

final class MessagesTests {
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
  }

  @Test
  void each_trouble_of_a_database_has_its_sentences() throws IOException {
    Set<Object> keys = load("messages.properties").keySet();
    for (Trouble trouble : Trouble.values()) {
      assertThat(keys).contains("database-" + trouble.key(), "remedy-" + trouble.key());
    }
  }

  @Test
  void parts_are_those_of_sentences_that_have_as_many_values() throws IOException {
    Properties sentences = load("messages.properties");
    Properties parts = load("parts.properties");
    for (String key : parts.stringPropertyNames()) {
      assertThat(sentences.getProperty(key)).as(key).isNotNull();
      String[] roles = parts.getProperty(key).split(" ");
      assertThat(roles).as(key).containsAnyOf("revision", "place", "operation");
      for (int i = 0; i < roles.length; i++) {
        assertThat(roles[i]).isIn("-", "revision", "place", "operation");
        if (!roles[i].equals("-")) {
          assertThat(sentences.getProperty(key)).contains("{" + i + "}");
        }
      }
    }
  }

  private static Set<String> values(String sentence) {
    Set<String> values = new TreeSet<>();
    Pattern.compile("\\{\\d}").matcher(sentence).results().forEach(it -> values.add(it.group()));
    return values;
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (var in = Messages.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
