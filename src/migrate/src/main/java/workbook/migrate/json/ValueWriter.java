package workbook.migrate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.operation.RunJava;

/**
 * Writes values of any class: JSON's own as they are, others as an object that names the class.
 *
 * @param readably whether to refuse what can't be read back
 */
record ValueWriter(JsonGenerator out, boolean readably) {
  void write(@Nullable Object value) throws IOException {
    if (value == null || ValueKind.isOfJson(value)) {
      writePlainly(value);
      return;
    }
    String className = value.getClass().getName();
    Optional<ValueKind<?>> kind = ValueKind.of(value);
    if (kind.isEmpty()) {
      refuse(className);
    }
    out.writeStartObject();
    out.writeStringField(
        kind.map(ValueKind::name).orElse("class"),
        kind.map(it -> it.write(value)).orElse(className));
    out.writeEndObject();
  }

  /** As a text, a number, a truth or a constant's name. */
  void writePlainly(@Nullable Object value) throws IOException {
    if (value instanceof Number number) {
      out.writeNumber(number.toString());
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
  }

  /** Java has only the name that its revision gave it. */
  void writeJava(RunJava java) throws IOException {
    String text = "Java: " + java.what();
    refuse(text);
    out.writeStartObject();
    out.writeStringField(RecordWriter.KIND, Kinds.nameOf(RunJava.class));
    out.writeStringField("what", text);
    out.writeEndObject();
  }

  private void refuse(String what) {
    if (readably) {
      throw MigrationException.of("not-storable", what);
    }
  }
}
