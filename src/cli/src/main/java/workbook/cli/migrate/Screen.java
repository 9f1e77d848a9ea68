package workbook.cli.migrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import workbook.migrate.Conflicts;
import workbook.migrate.operation.Operation;

/**
 * Shows results: as text, coloured where a terminal is; as JSON; or not at all.
 *
 * @param json whether results are for a program
 * @param quiet whether nobody wants to see them
 */
record Screen(PrintWriter out, PrintWriter err, boolean json, boolean quiet) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .addModule(
              new SimpleModule()
                  .addSerializer(Path.class, new ToStringSerializer())
                  .addSerializer(Operation.class, new ToStringSerializer())
                  .addSerializer(Instant.class, new ToStringSerializer())
                  .addSerializer(Duration.class, new ToStringSerializer()))
          .build();

  /** Shows a result in the form that was asked for. */
  void show(Object result) {
    show(result, result.toString());
  }

  /** The same, where a reader sees another text than the result's own. */
  void show(Object result, String text) {
    if (json) {
      print(inJson(result));
    } else {
      print(Colours.of(text));
    }
  }

  /** Shows a result that only programs want, for a person has seen it happen. */
  void answer(Object result) {
    if (json) {
      show(result);
    }
  }

  /** Says what both lines of revisions touch, beside the result, where there is such a thing. */
  void warn(Conflicts conflicts) {
    if (!conflicts.isEmpty()) {
      note(conflicts + "\n");
    }
  }

  /** Says something beside the result. */
  void note(String text) {
    if (!quiet) {
      err.println(text);
      err.flush();
    }
  }

  /** Shows a document as it is; for a program as a text in JSON. */
  void document(String text) {
    print(json ? inJson(text) : text.stripTrailing());
  }

  private void print(String text) {
    if (!quiet) {
      out.println(text);
      out.flush();
    }
  }

  private static String inJson(Object result) {
    try {
      return JSON.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
