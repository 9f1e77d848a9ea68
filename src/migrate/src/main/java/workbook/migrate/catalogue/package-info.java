/**
 * The schema at any revision, from the operations alone and without a database; start at {@link
 * workbook.migrate.catalogue.Catalogue}. It speaks of tables in the words of the API, so it is the
 * same for every database.
 */
@NullMarked
package workbook.migrate.catalogue;

import org.jspecify.annotations.NullMarked;
