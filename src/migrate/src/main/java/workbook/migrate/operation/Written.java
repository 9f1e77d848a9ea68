package workbook.migrate.operation;

import org.jspecify.annotations.Nullable;

/**
 * An operation and the line of the revision that asked for it.
 *
 * @param where the frame in the revision's class, null when it can't be told
 */
public record Written(Operation operation, @Nullable StackTraceElement where) {}
