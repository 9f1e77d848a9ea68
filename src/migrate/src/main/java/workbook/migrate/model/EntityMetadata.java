package workbook.migrate.model;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import workbook.migrate.ddl.Ddl;

/** Has Hibernate read entities without asking a database. */
record EntityMetadata(StandardServiceRegistry services, Metadata built) implements AutoCloseable {
  static EntityMetadata of(Collection<Class<?>> entities, Ddl ddl, Map<String, String> settings) {
    StandardServiceRegistry services =
        new StandardServiceRegistryBuilder(loading(entities))
            .applySettings(Map.<String, Object>copyOf(settings))
            .applySetting("hibernate.dialect", ddl.dialect())
            .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
            .build();
    try {
      MetadataSources sources = new MetadataSources(services);
      entities.forEach(sources::addAnnotatedClass);
      return new EntityMetadata(services, sources.buildMetadata());
    } catch (RuntimeException e) {
      StandardServiceRegistryBuilder.destroy(services);
      throw e;
    }
  }

  /** Entities that were compiled in memory are known to a loader of their own. */
  private static BootstrapServiceRegistry loading(Collection<Class<?>> entities) {
    BootstrapServiceRegistryBuilder registry = new BootstrapServiceRegistryBuilder();
    entities.stream()
        .map(Class::getClassLoader)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(registry::applyClassLoader);
    return registry.build();
  }

  @Override
  public void close() {
    StandardServiceRegistryBuilder.destroy(services);
  }
}
