package workbook.migrate.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.operation.Written;

/** The parts of a failure's sentence that come from elsewhere, made readable. */
final class FailureText {
  private static final Pattern SQLITE =
      Pattern.compile("\\[SQLITE_\\w+] .*? \\((.*)\\)", Pattern.DOTALL);
  private static final String SNIPPET = "$JShell$";

  private FailureText() {}

  /** The database's own words, without what SQLite's driver puts around them. */
  static String ofDriver(String message) {
    Matcher matcher = SQLITE.matcher(message);
    return matcher.matches() ? matcher.group(1) : message;
  }

  static String indented(String sql) {
    return sql.replace("\n", "\n  ");
  }

  /** Where an operation was asked for, as far as that can be told. */
  static String place(Written written) {
    StackTraceElement frame = written.where();
    return frame == null ? "?" : place(frame);
  }

  /** File and line; of a snippet of JShell, whose files have names of its own, class and method. */
  static String place(StackTraceElement frame) {
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
