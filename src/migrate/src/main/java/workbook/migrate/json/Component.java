package workbook.migrate.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A component of a record. */
record Component(String name, Class<?> type, Method accessor) {
  private static final Map<Class<?>, List<Component>> KNOWN = new ConcurrentHashMap<>();

  /** The components of a record's class, in the order of the alphabet. */
  static List<Component> of(Class<?> record) {
    return KNOWN.computeIfAbsent(
        record,
        it ->
            Arrays.stream(it.getRecordComponents())
                .map(Component::of)
                .sorted(Comparator.comparing(Component::name))
                .toList());
  }

  private static Component of(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Component(component.getName(), component.getType(), accessor);
  }

  @Nullable Object valueIn(Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a value says nothing. */
  boolean isAsUsual(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    boolean isZero = value instanceof Number number && number.longValue() == 0;
    return value == null || (type.isPrimitive() && (isZero || value.equals(false)));
  }
}
