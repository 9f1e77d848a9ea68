/**
 * What lessons' cells and the instructor's JShell work with: databases at hand, rows as tables, the
 * SQL that ran, the schema's picture for the page. Start at {@link workbook.lab.play.Playground}.
 */
@NullMarked
package workbook.lab.play;

import org.jspecify.annotations.NullMarked;
