package workbook.migrate;

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

/** Values of rows and of question marks, of kinds that databases have something for. */
final class Values {
  private static final List<Class<?>> KNOWN =
      List.of(
          Number.class,
          Boolean.class,
          CharSequence.class,
          Character.class,
          byte[].class,
          Temporal.class,
          Date.class,
          UUID.class,
          Enum.class,
          Blob.class,
          Clob.class);

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

  /** The value, if it is of such a kind. */
  static @Nullable Object of(@Nullable Object value) {
    if (value == null || KNOWN.stream().anyMatch(it -> it.isInstance(value))) {
      return value;
    }
    throw MigrationException.of("value-of-no-kind", value, value.getClass().getName());
  }
}
