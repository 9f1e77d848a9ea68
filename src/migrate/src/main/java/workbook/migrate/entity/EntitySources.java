package workbook.migrate.entity;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbook.migrate.MigrationException;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/**
 * Hibernate's entities for the tables of a database: one for each, but for those that only join two
 * others, and those without a key, which Hibernate can't do without.
 *
 * @param withoutEntity tables without a key
 */
public record EntitySources(List<EntitySource> sources, List<String> withoutEntity) {
  /** Copies the lists. */
  public EntitySources {
    sources = List.copyOf(sources);
    withoutEntity = List.copyOf(withoutEntity);
  }

  /** The entities for a schema, which is in the words of this database. */
  public static EntitySources of(Schema schema, Ddl ddl, EntityOptions options) {
    List<Table> tables = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (table.primaryKey().isEmpty()) {
        without.add(table.name());
      } else if (!JoinTables.is(table, schema)) {
        tables.add(table);
      }
    }
    Set<String> entities = new HashSet<>(tables.stream().map(Table::name).toList());
    EntityWriter.Words words =
        new EntityWriter.Words(
            schema, entities, new EntityNames(schema, ddl.dialect()), ddl, options);
    return new EntitySources(
        tables.stream().map(it -> new EntityWriter(it, words).source()).toList(), without);
  }

  /**
   * Writes them under a folder of sources.
   *
   * @throws MigrationException when there is such a file already
   */
  public List<Path> write(Path folder) {
    return sources.stream().map(it -> it.write(folder)).toList();
  }

  @Override
  public String toString() {
    return sources.stream().map(EntitySource::toString).collect(joining("\n"));
  }
}
