/** Hibernate within a step; start at {@link workbook.migrate.session.Sessions}. */
@NullMarked
package workbook.migrate.session;

import org.jspecify.annotations.NullMarked;
