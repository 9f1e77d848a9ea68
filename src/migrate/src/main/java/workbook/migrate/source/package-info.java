/**
 * Revisions as source files: compiled in memory, and written as skeletons; start at {@link
 * workbook.migrate.source.SourceCompiler} and {@link workbook.migrate.source.Skeleton}.
 */
@NullMarked
package workbook.migrate.source;

import org.jspecify.annotations.NullMarked;
