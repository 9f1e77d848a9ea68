package workbook.site.database;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import workbook.course.source.Language;
import workbook.lab.database.MySqlServer;
import workbook.site.events.Channels;
import workbook.site.warm.Warm;

/** Keeps the pages informed about the MySQL server. */
public final class MySqlNews {
  private final Warm<MySqlServer> server;
  private final Channels channels;

  public MySqlNews(Warm<MySqlServer> server, Channels channels) {
    this.server = server;
    this.channels = channels;
  }

  /**
   * How the server is.
   *
   * @param state {@code searching}, {@code starting}, {@code ready}, {@code missing}
   * @param sentences more about it, by language
   */
  record News(String state, Map<String, String> sentences) {}

  /** Looks how the server is, and tells the pages. */
  public void look() {
    channels.state("mysql", server.now().map(MySqlNews::news).orElse(SEARCHING));
  }

  private static final News SEARCHING = new News("searching", Map.of());

  private static News news(MySqlServer server) {
    Map<String, String> sentences = new TreeMap<>();
    for (Language language : Language.values()) {
      sentences.put(language.code(), sentence(server, language.locale()));
    }
    return new News(state(server), sentences);
  }

  private static String state(MySqlServer server) {
    if (server instanceof MySqlServer.Found found) {
      return switch (found.state()) {
        case STARTING -> "starting";
        case READY -> "ready";
        case FAILED, CLOSED -> "missing";
      };
    }
    return "missing";
  }

  private static String sentence(MySqlServer server, Locale language) {
    return server instanceof MySqlServer.Missing missing
        ? missing.message(language)
        : server.sentence(language);
  }
}
