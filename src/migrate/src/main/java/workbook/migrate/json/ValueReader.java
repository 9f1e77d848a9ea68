package workbook.migrate.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader extends JsonDeserializer<Object> {
  @Override
  public @Nullable Object deserialize(JsonParser in, DeserializationContext reading)
      throws IOException {
    return switch (in.currentToken()) {
      case START_ARRAY -> line(in, reading);
      case START_OBJECT -> other(in);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT -> in.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> reading.handleUnexpectedToken(Object.class, in);
    };
  }

  private List<@Nullable Object> line(JsonParser in, DeserializationContext reading)
      throws IOException {
    List<@Nullable Object> line = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      line.add(deserialize(in, reading));
    }
    return line;
  }

  private static Object other(JsonParser in) throws IOException {
    String kind = in.nextFieldName();
    String text = in.nextTextValue();
    in.nextToken();
    return ValueKind.read(kind, text);
  }
}
