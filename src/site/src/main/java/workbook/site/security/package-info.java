/**
 * Who may ask for anything: only this computer's own browser, with the session's token. Start at
 * {@link workbook.site.security.Gate}, which stands before every route.
 */
@NullMarked
package workbook.site.security;

import org.jspecify.annotations.NullMarked;
