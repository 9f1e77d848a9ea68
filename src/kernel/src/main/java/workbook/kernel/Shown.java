package workbook.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What is to be shown of a snippet's value.
 *
 * @param note a remark on it, such as that it was cut, or null
 */
record Shown(String text, @Nullable String note) {}
