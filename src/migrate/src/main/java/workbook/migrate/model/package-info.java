/**
 * What Hibernate's entities want of a schema, as operations; start at {@link
 * workbook.migrate.model.EntityModel}.
 */
@NullMarked
package workbook.migrate.model;

import org.jspecify.annotations.NullMarked;
