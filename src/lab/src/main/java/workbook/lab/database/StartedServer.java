package workbook.lab.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server that was found: its start is under way or done, its end is known. */
final class StartedServer implements MySqlServer.Found {
  private final MySqlServer.Origin origin;
  private final IdleConnections connections;
  private final CompletableFuture<MySqlServer.Found> ready;
  private final Runnable end;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param start done when the server answers, failed with a {@link MySqlMissingException}
   * @param end ends the server, also one that is still starting
   */
  StartedServer(
      MySqlServer.Origin origin,
      IdleConnections connections,
      CompletableFuture<Void> start,
      Runnable end) {
    this.origin = origin;
    this.connections = connections;
    this.ready = start.thenApply(done -> this);
    this.end = end;
  }

  @Override
  public MySqlServer.Origin origin() {
    return origin;
  }

  @Override
  public MySqlServer.State state() {
    if (closed.get()) {
      return MySqlServer.State.CLOSED;
    }
    if (!ready.isDone()) {
      return MySqlServer.State.STARTING;
    }
    return ready.isCompletedExceptionally() ? MySqlServer.State.FAILED : MySqlServer.State.READY;
  }

  @Override
  public Optional<MySqlServer.Missing> failure() {
    if (state() != MySqlServer.State.FAILED) {
      return Optional.empty();
    }
    try {
      ready.join();
      return Optional.empty();
    } catch (CompletionException e) {
      return Optional.of(failed(e).missing());
    }
  }

  @Override
  public CompletableFuture<MySqlServer.Found> ready() {
    return ready.copy();
  }

  @Override
  public Database freshDatabase() {
    try {
      ready.join();
    } catch (CompletionException e) {
      throw new MySqlMissingException(failed(e).missing());
    }
    String name = DatabaseName.fresh();
    try (Connection connection = connections.open();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
    } catch (SQLException e) {
      throw new MySqlMissingException(
          new MySqlServer.Missing(MissingReason.STOPPED, address().place()));
    }
    return new Database(
        DatabaseKind.MYSQL, address().plainUrl(name), new MySqlSource(connections, name));
  }

  @Override
  public String sentence(Locale language) {
    return failure()
        .map(missing -> missing.reason(language))
        .orElseGet(
            () -> Sentences.of(language, "found." + origin + "." + state(), address().place()));
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        Variables.URL, address().url(""),
        Variables.USER, address().user(),
        Variables.PASSWORD, address().password());
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      connections.close();
      end.run();
    }
  }

  @Override
  public String toString() {
    return "MySQL at " + address() + " (" + origin + ", " + state() + ")";
  }

  private MySqlAddress address() {
    return connections.address();
  }

  private MySqlMissingException failed(CompletionException e) {
    return e.getCause() instanceof MySqlMissingException missing
        ? missing
        : new MySqlMissingException(
            new MySqlServer.Missing(MissingReason.STOPPED, address().place()));
  }
}
