package workbook.migrate.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import workbook.migrate.ColumnChange;
import workbook.migrate.Index;
import workbook.migrate.TableItem;
import workbook.migrate.operation.Operation;

/**
 * The names of what operations are made of, where there are several kinds. They come from the
 * sealed interfaces themselves, so that a new kind needs nothing here.
 */
final class Kinds {
  /** The interfaces whose kinds have names. */
  static final List<Class<?>> SEALED =
      List.of(Operation.class, TableItem.class, ColumnChange.class, Index.Part.class);

  private static final Map<Class<?>, String> NAMES = names();

  private Kinds() {}

  /** All records and enums with their names. */
  static Map<Class<?>, String> all() {
    return NAMES;
  }

  /** The name of a class, if it is one of several kinds. */
  static Optional<String> name(Class<?> type) {
    return Optional.ofNullable(NAMES.get(type));
  }

  private static Map<Class<?>, String> names() {
    Map<Class<?>, String> names = new HashMap<>();
    SEALED.stream().flatMap(it -> below(it).stream()).forEach(it -> names.put(it, nameOf(it)));
    return Map.copyOf(names);
  }

  private static List<Class<?>> below(Class<?> sealed) {
    if (!sealed.isSealed()) {
      return List.of(sealed);
    }
    List<Class<?>> kinds = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      kinds.addAll(below(permitted));
    }
    return kinds;
  }

  /** The name of a class that is one of several kinds. */
  static String nameOf(Class<?> kind) {
    String name = kind.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
