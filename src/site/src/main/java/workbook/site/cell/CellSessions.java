package workbook.site.cell;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import workbook.kernel.Kernels;
import workbook.site.api.ApiException;
import workbook.site.events.Channel;
import workbook.site.warm.Warm;

/** The sessions of all pages: a bounded number, and none for long that nobody uses. */
public final class CellSessions implements AutoCloseable {
  private static final int MOST = 8;
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final Warm<Kernels> kernels;
  private final Map<String, CellSession> sessions = new HashMap<>();

  public CellSessions(Warm<Kernels> kernels) {
    this.kernels = kernels;
  }

  /** The session of a page; a new one takes the place of the one that was used least lately. */
  synchronized CellSession of(String page, Channel channel) {
    CellSession known = sessions.get(page);
    if (known != null) {
      return known;
    }
    if (sessions.size() >= MOST) {
      closeOldest();
    }
    CellSession session = new CellSession(channel, () -> kernels.get().take());
    sessions.put(page, session);
    return session;
  }

  synchronized Optional<CellSession> known(String page) {
    return Optional.ofNullable(sessions.get(page));
  }

  private void closeOldest() {
    String page =
        sessions.entrySet().stream()
            .filter(entry -> !entry.getValue().isBusy())
            .min(Comparator.comparingLong(entry -> entry.getValue().used()))
            .map(Map.Entry::getKey)
            .orElseThrow(() -> new ApiException(429, "api.kernels", MOST));
    close(page);
  }

  /** Closes those that were not used for long. */
  public synchronized void tidy() {
    sessions.entrySet().stream()
        .filter(entry -> entry.getValue().isIdle(IDLE))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::close);
  }

  private void close(String page) {
    CellSession session = sessions.remove(page);
    if (session != null) {
      session.close();
    }
  }

  @Override
  public synchronized void close() {
    sessions.values().forEach(CellSession::close);
    sessions.clear();
    kernels.close(Kernels::close);
  }
}
