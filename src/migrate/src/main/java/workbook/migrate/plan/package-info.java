/**
 * Which revisions run for a target, in which order, and what becomes of the version table's rows at
 * each step; start at {@link workbook.migrate.plan.Planner}. Nothing here touches a database.
 */
@NullMarked
package workbook.migrate.plan;

import org.jspecify.annotations.NullMarked;
