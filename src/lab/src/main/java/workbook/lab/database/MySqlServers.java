package workbook.lab.database;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a MySQL server, in this order: the address in {@code WORKBOOK_MYSQL_URL} (with {@code
 * _USER} and {@code _PASSWORD}; nothing else is tried when it is set), a container, a {@code
 * mysqld} or {@code mariadbd} of this machine. Looking takes two seconds at most, and five where an
 * address is given; a server that was found may then start for some more.
 *
 * <pre>{@code
 * MySqlServer server = MySqlServers.shared();
 * if (server instanceof MySqlServer.Found found) {
 *   try (Database database = found.freshDatabase()) { … }
 * } else if (server instanceof MySqlServer.Missing missing) {
 *   System.out.println(missing.message(Locale.ENGLISH));
 * }
 * }</pre>
 */
public final class MySqlServers {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static @Nullable MySqlServer shared;

  private MySqlServers() {}

  /**
   * The one server of this JVM, looked for at the first call and closed when the JVM ends.
   *
   * @throws MySqlMissingException when there is none although {@code WORKBOOK_REQUIRE_MYSQL} is set
   */
  public static MySqlServer shared() {
    LOCK.lock();
    try {
      MySqlServer server = shared;
      if (server == null || mayHaveChanged(server)) {
        server = new Search(System.getenv()).find();
        shared = server;
      }
      return orThrow(server, System.getenv());
    } finally {
      LOCK.unlock();
    }
  }

  /**
   * Looks anew, with these environment variables.
   *
   * @throws MySqlMissingException when there is none although {@code WORKBOOK_REQUIRE_MYSQL} is set
   */
  public static MySqlServer find(Map<String, String> environment) {
    return orThrow(new Search(environment).find(), environment);
  }

  /** True when these variables make a missing server an error. */
  public static boolean required(Map<String, String> environment) {
    return Boolean.parseBoolean(environment.get(Variables.REQUIRE));
  }

  private static MySqlServer orThrow(MySqlServer server, Map<String, String> environment) {
    if (server instanceof MySqlServer.Missing missing && required(environment)) {
      throw new MySqlMissingException(missing);
    }
    return server;
  }

  /**
   * A refused connection costs nothing to try again: the parent's server may have been starting.
   */
  private static boolean mayHaveChanged(MySqlServer server) {
    return server instanceof MySqlServer.Missing missing
        && missing.why() == MissingReason.URL_REFUSED;
  }
}
