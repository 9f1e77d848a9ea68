package workbook.migrate;

import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.Clob;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as every driver takes them. Of what it doesn't know, MySQL's would keep the bytes by which
 * Java remembers an object.
 */
final class Values {
  private static final List<Class<?>> KNOWN =
      List.of(
          Number.class,
          Boolean.class,
          byte[].class,
          Temporal.class,
          Date.class,
          Blob.class,
          Clob.class);
  private static final int BYTES_OF_UUID = 16;

  private Values() {}

  /** All of them; a lone {@code null} comes as no array at all. */
  static List<@Nullable Object> of(@Nullable Object @Nullable ... values) {
    if (values == null) {
      return Collections.singletonList(null);
    }
    List<@Nullable Object> all = new ArrayList<>();
    Arrays.asList(values).forEach(it -> all.add(of(it)));
    return Collections.unmodifiableList(all);
  }

  /** An enum's constant goes by its name, a UUID as the bytes that Hibernate writes. */
  static @Nullable Object of(@Nullable Object value) {
    if (value == null || KNOWN.stream().anyMatch(it -> it.isInstance(value))) {
      return value;
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return value.toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof UUID id) {
      return bytes(id);
    }
    throw MigrationException.of("value-of-no-kind", value, value.getClass().getName());
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(BYTES_OF_UUID)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
