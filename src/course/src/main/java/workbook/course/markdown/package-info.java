/**
 * Markdown to HTML: the only package that knows Flexmark. Start at {@link
 * workbook.course.markdown.Markdown}.
 */
@NullMarked
package workbook.course.markdown;

import org.jspecify.annotations.NullMarked;
