package workbook.lab.judge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How a judge works.
 *
 * @param classPath of the child processes: this room, the checks and their texts, the drivers
 * @param root the workbook's folder; places in verdicts are told relative to it
 * @param environment where the children find their MySQL server ({@code WORKBOOK_MYSQL_URL} and its
 *     neighbours); asked anew for each answer, for a server may come up later than the judge
 * @param limit how long an answer may take on one database
 * @param spares how many warm children wait beside the one that works
 */
public record JudgeSettings(
    String classPath,
    Path root,
    Supplier<Map<String, String>> environment,
    Duration limit,
    int spares) {
  /** Longer than any right answer takes, shorter than patience. */
  public static final Duration LIMIT = Duration.ofSeconds(10);

  /** A judge whose MySQL server is known from the start. */
  public JudgeSettings(
      String classPath, Path root, Map<String, String> environment, Duration limit, int spares) {
    this(classPath, root, () -> environment, limit, spares);
  }
}
