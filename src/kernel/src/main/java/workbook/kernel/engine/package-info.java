/**
 * JShell's execution engine over a child process: JDK's own remote engine waits about 190 ms for
 * each snippet, this one a few. Start at {@link workbook.kernel.engine.EngineProvider}.
 *
 * <p>Commands go over a socket without Nagle's delay; the debug interface is there only to stop
 * running code and to redefine classes, which it does alike on all versions of Java.
 */
@NullMarked
package workbook.kernel.engine;

import org.jspecify.annotations.NullMarked;
