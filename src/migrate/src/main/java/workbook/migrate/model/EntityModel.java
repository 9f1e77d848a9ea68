package workbook.migrate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;
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

  /** The model of these entities, in the words of a database. */
  public static EntityModel of(Collection<Class<?>> entities, Ddl ddl) {
    try (EntityMetadata metadata = EntityMetadata.of(entities, ddl)) {
      return of(metadata.built(), ddl);
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

  /** The model that Hibernate has made. */
  public static EntityModel of(Metadata metadata, Ddl ddl) {
    ModelTables reader = new ModelTables(metadata, ddl, RenameHints.of(metadata));
    List<Table> physical = new ArrayList<>();
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace.getTables().stream()
          .filter(it -> it.isPhysicalTable() && !it.isView())
          .forEach(physical::add);
    }
    physical.sort(Comparator.comparing(Table::getName));
    return new EntityModel(ReferencedFirst.sorted(physical).stream().map(reader::table).toList());
  }
}
