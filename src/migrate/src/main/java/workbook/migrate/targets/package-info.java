/**
 * What a target such as {@code head}, {@code +2} or {@code users@base} means for a database at
 * certain rows; start at {@link workbook.migrate.targets.Targets}.
 */
@NullMarked
package workbook.migrate.targets;

import org.jspecify.annotations.NullMarked;
