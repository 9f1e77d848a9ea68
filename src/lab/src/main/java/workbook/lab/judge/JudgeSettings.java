package workbook.lab.judge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import workbook.lab.database.MySqlMissingException;
import workbook.lab.database.MySqlServer;

/**
 * How a judge works.
 *
 * @param classPath of the child processes: this room, the checks and their texts, the drivers
 * @param root the workbook's folder, where the children work
 * @param environment where the children find their MySQL server ({@code WORKBOOK_MYSQL_URL} and its
 *     neighbours); asked anew for each answer that is judged on MySQL, for a server may come up
 *     later than the judge; see {@link #environmentOf}
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

  /**
   * The environment that leads to the server that is found, once it is ready; waits while it
   * starts. A server that isn't there is told by the environment, too, and never thrown.
   */
  public static Supplier<Map<String, String>> environmentOf(Supplier<MySqlServer> search) {
    return () -> readied(search).environment();
  }

  /** The server that is found, once it is ready; missing also where it failed to start. */
  public static MySqlServer readied(Supplier<MySqlServer> search) {
    try {
      MySqlServer server = search.get();
      return server instanceof MySqlServer.Found found ? readied(found) : server;
    } catch (MySqlMissingException e) {
      return e.missing();
    }
  }

  private static MySqlServer readied(MySqlServer.Found found) {
    found.ready().exceptionally(failed -> found).join();
    return found.failure().<MySqlServer>map(missing -> missing).orElse(found);
  }
}
