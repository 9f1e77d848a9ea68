package workbook.lab.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.Databases;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;

/** Where checks get their databases; MySQL's server is looked for when it is first needed. */
public final class CheckDatabases {
  private static final Map<String, String> NONE = Map.of("WORKBOOK_MYSQL_URL", "none");

  private final Supplier<MySqlServer> search;
  private @Nullable MySqlServer server;

  private CheckDatabases(Supplier<MySqlServer> search) {
    this.search = search;
  }

  /**
   * The databases that these variables lead to; see {@link MySqlServer#environment()}. Without any
   * no server is looked for: a process that judges starts none of its own.
   */
  public static CheckDatabases in(Map<String, String> environment) {
    return new CheckDatabases(() -> MySqlServers.find(environment.isEmpty() ? NONE : environment));
  }

  /** The databases of this machine. */
  public static CheckDatabases ofThisMachine() {
    return new CheckDatabases(MySqlServers::shared);
  }

  /** Why nothing can be checked on it, empty when it can. */
  Optional<String> whyNot(DatabaseKind database, Locale language) {
    if (database == DatabaseKind.MYSQL && mysql() instanceof MySqlServer.Missing missing) {
      return Optional.of(missing.reason(language));
    }
    return Optional.empty();
  }

  /** A fresh, empty database. */
  Database open(DatabaseKind database) {
    if (database == DatabaseKind.MYSQL && mysql() instanceof MySqlServer.Found found) {
      return found.freshDatabase();
    }
    return Databases.sqlite();
  }

  /** A server that was found is kept; one that is missing may be there the next time. */
  private synchronized MySqlServer mysql() {
    MySqlServer known = server;
    if (known == null) {
      known = search.get();
      server = known instanceof MySqlServer.Found ? known : null;
    }
    return known;
  }
}
