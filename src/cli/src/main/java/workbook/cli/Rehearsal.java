package workbook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import workbook.site.Site;

/**
 * Opens the first pages once, unseen. The launcher does this after a build, with a Java that notes
 * which classes were needed, so that every later start finds them ready.
 */
final class Rehearsal {
  private static final List<String> PAGES = List.of("/en/", "/ja/", "/en/slides/");

  private Rehearsal() {}

  static void of(Site site) {
    try {
      String cookie = cookie(site.address());
      for (String page : PAGES) {
        read(site.address().resolve(page), cookie);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cookie(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    String cookie = connection.getHeaderField("Set-Cookie");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static void read(URI address, String cookie) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestProperty("Cookie", cookie);
    try (InputStream page = connection.getInputStream()) {
      page.readAllBytes();
    }
  }
}
