package workbook.migrate.jdbc;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as every driver takes them. Of an object that it doesn't know, MySQL's would write the
 * bytes by which Java remembers it.
 */
public final class BoundValue {
  private static final int BYTES_OF_UUID = 16;

  private BoundValue() {}

  /** An enum's constant goes by its name, a UUID as the bytes that Hibernate writes. */
  public static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof UUID id) {
      return bytes(id);
    }
    return value instanceof CharSequence || value instanceof Character ? value.toString() : value;
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(BYTES_OF_UUID)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
