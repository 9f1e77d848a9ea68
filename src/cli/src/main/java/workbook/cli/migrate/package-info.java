/**
 * {@code workbook migrate}: a class for each command; start at {@link
 * workbook.cli.migrate.MigrateCommand}.
 */
@NullMarked
package workbook.cli.migrate;

import org.jspecify.annotations.NullMarked;
