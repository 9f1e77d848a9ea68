package workbook.lab.judge;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import workbook.lab.verdict.Verdict;

/** What goes between a judge and its child: one JSON object a line, marked against stray output. */
final class Wire {
  private static final String MARK = "\u0001";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .build();

  /** Judge this, with these variables, within so long on each database. */
  record Order(JudgeRequest request, Map<String, String> environment, long limitMillis) {}

  /** The verdict, and whether the child can go on to judge another answer. */
  record Reply(Verdict verdict, boolean fit) {}

  private Wire() {}

  static String line(Object message) {
    try {
      return MARK + JSON.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isMessage(String line) {
    return line.startsWith(MARK);
  }

  static <T> T message(String line, Class<T> type) {
    try {
      return JSON.readValue(line.substring(MARK.length()), type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
