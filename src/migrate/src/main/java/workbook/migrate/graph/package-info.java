/**
 * Which revision follows which, and what a target such as {@code head} or {@code -1} means; start
 * at {@link workbook.migrate.graph.RevisionGraph}. Nothing here knows a database.
 */
@NullMarked
package workbook.migrate.graph;

import org.jspecify.annotations.NullMarked;
