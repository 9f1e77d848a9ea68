package workbook.migrate.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.RunJava;

/**
 * Writes records by their components, in the order of the alphabet, without those that are null,
 * false, zero or an empty list.
 */
final class RecordWriter {
  /** The field that names which of several kinds it is. */
  static final String KIND = "kind";

  private final JsonGenerator out;
  private final ValueWriter values;

  RecordWriter(JsonGenerator out, ValueWriter values) {
    this.out = out;
    this.values = values;
  }

  /** Writes one of several kinds, a value, or a list of them. */
  void write(@Nullable Object it) throws IOException {
    if (it instanceof List<?> list) {
      writeList(list);
    } else if (it instanceof RunJava java) {
      values.writeJava(java);
    } else if (it == null || Kinds.name(it.getClass()).isEmpty()) {
      values.write(it);
    } else if (it instanceof Enum<?> constant) {
      out.writeArray(new String[] {Kinds.nameOf(it.getClass()), constant.name()}, 0, 2);
    } else {
      writeRecord(it);
    }
  }

  private void writeList(List<?> list) throws IOException {
    out.writeStartArray();
    for (Object it : list) {
      write(it);
    }
    out.writeEndArray();
  }

  private void writeRecord(Object record) throws IOException {
    out.writeStartObject();
    String kind = Kinds.name(record.getClass()).orElse(null);
    if (kind != null) {
      out.writeStringField(KIND, kind);
    }
    for (Component component : Component.of(record.getClass())) {
      Object value = component.valueIn(record);
      if (!component.isAsUsual(value)) {
        out.writeFieldName(component.name());
        writeComponent(component, value);
      }
    }
    out.writeEndObject();
  }

  private void writeComponent(Component component, @Nullable Object value) throws IOException {
    if (component.type().isRecord() && value != null) {
      writeRecord(value);
    } else if (component.type().isEnum() || component.type().isPrimitive()) {
      values.writePlainly(value);
    } else {
      write(value);
    }
  }
}
