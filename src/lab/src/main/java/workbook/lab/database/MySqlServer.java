package workbook.lab.database;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What looking for a MySQL server came to: {@link Found}, perhaps still starting, or {@link
 * Missing} with the reason and the way out.
 */
public sealed interface MySqlServer extends AutoCloseable {
  /** Where a found server comes from. */
  enum Origin {
    /** The address in {@code WORKBOOK_MYSQL_URL}. */
    URL,
    /** A container that was started for this run. */
    CONTAINER,
    /** A {@code mysqld} or {@code mariadbd} of this machine, started for this run. */
    PROGRAM
  }

  /** How far a found server is. */
  enum State {
    STARTING,
    READY,
    FAILED,
    CLOSED
  }

  /** One sentence about the server: where it comes from and how far it is, or why there is none. */
  String sentence(Locale language);

  /**
   * The variables by which a child JVM comes to the same result without looking for itself. They
   * are known at once, also while the server starts. They hold the password: for children only.
   */
  Map<String, String> environment();

  /** Ends a server that was started for this run. */
  @Override
  void close();

  /** A server; it may be starting still. */
  sealed interface Found extends MySqlServer permits StartedServer {
    Origin origin();

    State state();

    /** Why it did not start, when its state is {@link State#FAILED}. */
    Optional<Missing> failure();

    /** Done once the server answers; failed with {@link MySqlMissingException} if it never will. */
    CompletableFuture<Found> ready();

    /**
     * A new, empty database with a name of its own; waits while the server starts.
     *
     * @throws MySqlMissingException when the server did not start, or answers no more
     */
    Database freshDatabase();
  }

  /** No server: why, and a detail such as the address that was asked. Holds no password. */
  record Missing(MissingReason why, String detail) implements MySqlServer {
    /** What is wrong, in a sentence or two. */
    public String reason(Locale language) {
      return Sentences.of(language, "missing." + why, detail);
    }

    /** What to do about it. */
    public String wayOut(Locale language) {
      return Sentences.of(language, "wayOut." + why, detail);
    }

    /** The reason and, after an empty line, the way out. */
    public String message(Locale language) {
      return reason(language) + "\n\n" + wayOut(language);
    }

    @Override
    public String sentence(Locale language) {
      return reason(language);
    }

    @Override
    public Map<String, String> environment() {
      return Map.of(Variables.MISSING, why + " " + detail);
    }

    @Override
    public void close() {}
  }
}
