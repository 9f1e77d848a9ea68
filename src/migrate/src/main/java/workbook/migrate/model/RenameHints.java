package workbook.migrate.model;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;
import workbook.migrate.RenamedFrom;

/** What entities say of former names by {@link RenamedFrom}. */
final class RenameHints {
  private final Map<Table, String> tables = new HashMap<>();
  private final Map<Table, Map<String, String>> columns = new HashMap<>();

  private RenameHints() {}

  static RenameHints of(Metadata metadata) {
    RenameHints hints = new RenameHints();
    metadata.getEntityBindings().forEach(hints::read);
    return hints;
  }

  @Nullable String formerName(Table table) {
    return tables.get(table);
  }

  Map<String, String> formerColumns(Table table) {
    return columns.getOrDefault(table, Map.of());
  }

  private void read(PersistentClass entity) {
    Class<?> type = entity.getMappedClass();
    if (type != null) {
      former(type).ifPresent(it -> tables.put(entity.getTable(), it));
      if (entity.getIdentifierProperty() != null) {
        read(type, entity.getIdentifierProperty());
      }
      if (entity.getIdentifierMapper() != null) {
        entity.getIdentifierMapper().getProperties().forEach(it -> read(type, it));
      }
      entity.getProperties().forEach(it -> read(type, it));
    }
  }

  /** A property of an embedded one may say it as well. */
  private void read(Class<?> type, Property property) {
    member(type, property.getName())
        .flatMap(RenameHints::former)
        .ifPresent(it -> renamed(property, it));
    if (property.getValue() instanceof Component embedded && !embedded.isDynamic()) {
      Class<?> within = embedded.getComponentClass();
      embedded.getProperties().forEach(it -> read(within, it));
    }
  }

  /** Only a property of one column has a name that it can have lost. */
  private void renamed(Property property, String former) {
    List<Column> mapped = property.getColumns();
    if (mapped.size() == 1) {
      columns
          .computeIfAbsent(property.getValue().getTable(), it -> new HashMap<>())
          .put(mapped.get(0).getName(), former);
    }
  }

  private static Optional<String> former(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(RenamedFrom.class)).map(RenamedFrom::value);
  }

  private static Optional<AnnotatedElement> member(Class<?> type, String property) {
    String getter = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    return Stream.<Class<?>>iterate(type, it -> it != null, Class::getSuperclass)
        .flatMap(it -> Stream.concat(fields(it, property), getters(it, getter)))
        .filter(it -> it.isAnnotationPresent(RenamedFrom.class))
        .findFirst();
  }

  private static Stream<AnnotatedElement> fields(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(it -> it.getName().equals(name))
        .map(Field.class::cast);
  }

  private static Stream<AnnotatedElement> getters(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(it -> it.getName().equals("get" + name) || it.getName().equals("is" + name))
        .map(Method.class::cast);
  }
}
