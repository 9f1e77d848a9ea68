package workbook.migrate.model;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.engine.jdbc.env.spi.NameQualifierSupport;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.ddl.Ddl;

/**
 * The tables that Hibernate's entities want, each after those that its foreign keys lead to, as far
 * as they go in no circle.
 */
public record EntityModel(List<ModelTable> tables) {
  /** Copies the tables. */
  public EntityModel {
    tables = List.copyOf(tables);
  }

  /**
   * The model of these entities, in the words of a database.
   *
   * @param home the schema that is looked at, by MySQL's word the catalogue: tables that entities
   *     want elsewhere are left out; null for all tables
   * @param settings of Hibernate, by their whole names: {@code hibernate.physical_naming_strategy}
   * @throws MigrationException when Hibernate can't read them
   */
  public static EntityModel of(
      Collection<Class<?>> entities, Ddl ddl, @Nullable String home, Map<String, String> settings) {
    try (EntityMetadata metadata = EntityMetadata.of(entities, ddl, settings)) {
      return of(metadata.built(), ddl, home);
    } catch (PersistenceException | UnsupportedOperationException e) {
      throw MigrationException.because(e, "entities-refused", e.getMessage());
    }
  }

  /**
   * The same, more certain of former names.
   *
   * @param tables former names of tables, by the new ones
   * @param columns former names of columns, by table and new name
   */
  public EntityModel renamed(Map<String, String> tables, Map<String, Map<String, String>> columns) {
    return new EntityModel(
        this.tables.stream()
            .map(it -> it.renamed(tables.get(it.name()), columns.getOrDefault(it.name(), Map.of())))
            .toList());
  }

  /** The model that Hibernate has made, likewise. */
  public static EntityModel of(Metadata metadata, Ddl ddl, @Nullable String home) {
    List<Table> here = new ArrayList<>();
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      if (isHome(namespace, ddl, home)) {
        namespace.getTables().stream()
            .filter(it -> it.isPhysicalTable() && !it.isView())
            .forEach(here::add);
      }
    }
    here.sort(Comparator.comparing(Table::getName));
    Set<Table> all = new HashSet<>(here);
    ModelTables reader = new ModelTables(metadata, ddl, all::contains);
    return new EntityModel(
        ReferencedFirst.sorted(here).stream().filter(all::contains).map(reader::table).toList());
  }

  /** Only MySQL has several; there an annotation's schema says nothing, and its catalogue all. */
  private static boolean isHome(Namespace namespace, Ddl ddl, @Nullable String home) {
    NameQualifierSupport named = ddl.dialect().getNameQualifierSupport();
    Identifier catalogue = namespace.getPhysicalName().catalog();
    return named == null
        || !named.supportsCatalogs()
        || catalogue == null
        || home == null
        || catalogue.getText().equalsIgnoreCase(home);
  }
}
