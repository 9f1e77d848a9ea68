package workbook.migrate.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.Operation;

/**
 * Operations as JSON, each with its kind and what is not as usual, in the order of the alphabet:
 * equal operations have equal texts, and a part that a later version of the engine adds changes
 * none of them as long as nobody uses it.
 */
public final class OperationText {
  private static final JsonFactory JSON = new JsonFactory();

  private OperationText() {}

  /**
   * The text of the operations. Java, and values of a class that is not known here, are only named
   * in it.
   */
  public static String write(List<Operation> operations) {
    return write(operations, false);
  }

  /**
   * The text of the operations, which can be read back.
   *
   * @throws MigrationException when it can't: they run Java, or have a value of an unknown class
   */
  public static String writeReadably(List<Operation> operations) {
    return write(operations, true);
  }

  /**
   * The operations of a text that {@link #writeReadably} made.
   *
   * @throws MigrationException when it is no such text
   */
  public static List<Operation> read(String text) {
    try {
      return List.copyOf(
          OperationMapper.MAPPER.readValue(text, new TypeReference<List<Operation>>() {}));
    } catch (JsonProcessingException e) {
      throw MigrationException.because(e, "unreadable-operations", e.getOriginalMessage());
    }
  }

  private static String write(List<Operation> operations, boolean readably) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      new RecordWriter(out, new ValueWriter(out, readably)).write(operations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
