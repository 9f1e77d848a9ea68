package workbook.migrate.operation;

import org.jspecify.annotations.Nullable;

/**
 * An operation and the line of the revision that asked for it.
 *
 * @param where the frame in the revision's class, null when it can't be told
 */
public record Written(Operation operation, @Nullable StackTraceElement where) {
  private static final String SNIPPET = "$JShell$";

  /** Where it was asked for, as far as that can be told. */
  public String place() {
    return where == null ? "?" : place(where);
  }

  /** File and line; of a snippet of JShell, whose files have names of its own, class and method. */
  public static String place(StackTraceElement frame) {
    String file = String.valueOf(frame.getFileName());
    if (!file.contains(SNIPPET) && (file.endsWith(".java") || file.endsWith(".sql"))) {
      return file + ":" + frame.getLineNumber();
    }
    String type = frame.getClassName();
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1)
        + "."
        + frame.getMethodName();
  }
}
