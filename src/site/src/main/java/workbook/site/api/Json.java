package workbook.site.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Values as JSON. Loaded with the first call of a script, not with the first page. */
public final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  /** A value of ours, in one line. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of somebody else; nothing when it isn't JSON. */
  public static Optional<JsonNode> read(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * A request's body.
   *
   * @throws ApiException when it isn't of that form
   */
  static <T> T read(String json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new ApiException(400, "api.body");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new ApiException(400, "api.body");
    }
  }
}
