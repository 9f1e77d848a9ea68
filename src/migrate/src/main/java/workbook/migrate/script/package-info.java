/**
 * What would run, written as a script for a database that is not there; start at {@link
 * workbook.migrate.script.ScriptWriter}.
 */
@NullMarked
package workbook.migrate.script;

import org.jspecify.annotations.NullMarked;
