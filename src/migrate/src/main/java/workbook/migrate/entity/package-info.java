/**
 * Hibernate's entities, written from a schema that is there; start at {@link
 * workbook.migrate.entity.EntitySources}.
 */
@NullMarked
package workbook.migrate.entity;

import org.jspecify.annotations.NullMarked;
