/**
 * What runs leave behind in a database, beside the version table: the rows of {@code
 * alembic_history}; start at {@link workbook.migrate.journal.HistoryTable}.
 */
@NullMarked
package workbook.migrate.journal;

import org.jspecify.annotations.NullMarked;
