/**
 * The graph of revisions drawn: as text, for Mermaid, as SVG; start at {@link
 * workbook.migrate.picture.GraphPicture}.
 */
@NullMarked
package workbook.migrate.picture;

import org.jspecify.annotations.NullMarked;
