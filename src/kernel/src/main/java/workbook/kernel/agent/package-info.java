/**
 * What runs in the child process: it takes commands of JShell from a socket and sends back what the
 * cell prints and yields. Start at {@link workbook.kernel.agent.Agent}.
 *
 * <p>Nothing here may use more than the JDK: learners' code shares the class path.
 */
@NullMarked
package workbook.kernel.agent;

import org.jspecify.annotations.NullMarked;
