/**
 * Keeps two deployers from migrating a database at the same time. Start at {@link
 * workbook.migrate.lock.MigrationLock}.
 */
@NullMarked
package workbook.migrate.lock;

import org.jspecify.annotations.NullMarked;
