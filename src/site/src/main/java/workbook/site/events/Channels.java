package workbook.site.events;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import workbook.site.api.ApiException;

/**
 * The channels of all pages. A page names its channel by an id of its own making, which it keeps
 * while its tab lives.
 */
public final class Channels implements AutoCloseable {
  private static final Duration FORGOTTEN = Duration.ofMinutes(40);
  private static final int MOST = 200;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Map<String, Channel> channels = new ConcurrentHashMap<>();
  private final Map<String, Object> states = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** Adds the route of the streams. */
  public void addTo(RoutesConfig routes) {
    routes.get("/api/pages/{page}/events", this::stream);
  }

  /** The channel of the page that a call's path names. */
  public Channel of(Context context) {
    return of(id(context));
  }

  /** The id of the page that a call's path names. */
  public static String id(Context context) {
    return context.pathParam("page");
  }

  /**
   * The channel of a page.
   *
   * @throws ApiException when that is no id, or there are too many
   */
  public Channel of(String page) {
    if (!ID.matcher(page).matches()) {
      throw new ApiException(404, "api.page");
    }
    Channel channel = channels.get(page);
    return channel != null && !closed ? channel : open(page);
  }

  /** One page at a time, and none while a state is told: a page between the two would miss it. */
  private synchronized Channel open(String page) {
    if (closed || (channels.size() >= MOST && !channels.containsKey(page))) {
      throw new ApiException(503, "api.pages");
    }
    return channels.computeIfAbsent(page, unknown -> greeted());
  }

  private Channel greeted() {
    Channel channel = new Channel();
    states.forEach(channel::state);
    return channel;
  }

  /** Tells all pages, and those that open later, how something stands. */
  public synchronized void state(String topic, Object data) {
    if (!data.equals(states.put(topic, data))) {
      channels.values().forEach(channel -> channel.state(topic, data));
    }
  }

  /** Tells all open pages something that is soon over. */
  public void tell(String type, Object data) {
    channels.values().forEach(channel -> channel.tell(type, type, data));
  }

  /** Whether anybody listens. */
  public boolean isHeard() {
    return channels.values().stream().anyMatch(channel -> !channel.isLonely(Duration.ZERO));
  }

  /** Forgets the pages that are closed for long. */
  public void tidy() {
    channels.values().removeIf(channel -> channel.isLonely(FORGOTTEN));
  }

  private void stream(Context context) throws IOException, InterruptedException {
    String after = context.queryParam("after");
    long last = after != null && after.matches("\\d{1,17}") ? Long.parseLong(after) : 0;
    new EventStream(of(context)).write(context.res(), last);
  }

  /** Ends all streams. */
  @Override
  public void close() {
    closed = true;
    channels.values().forEach(Channel::close);
  }
}
