/**
 * Which revision follows which; start at {@link workbook.migrate.graph.RevisionGraph}. Nothing here
 * knows a database, nor where one is.
 */
@NullMarked
package workbook.migrate.graph;

import org.jspecify.annotations.NullMarked;
