/**
 * How a project uses the engine: where its revisions are, which databases it has; start at {@link
 * workbook.migrate.settings.Settings}.
 */
@NullMarked
package workbook.migrate.settings;

import org.jspecify.annotations.NullMarked;
