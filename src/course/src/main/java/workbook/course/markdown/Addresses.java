package workbook.course.markdown;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where links to the course's own files lead on the site: a lesson's page, or the deck. */
final class Addresses {
  private static final Pattern FILE = Pattern.compile("[\\w./-]+/(?:en|ja)\\.md(?:#\\S*)?");
  private static final Pattern LESSON = Pattern.compile("(\\d\\d-[\\w-]+)/(?:en|ja)\\.md");
  private static final Pattern DECK = Pattern.compile("(?<![^/])slides/(?:en|ja)\\.md");

  private Addresses() {}

  /**
   * The address on the page for an address in the file, so that links work in an editor as well as
   * on the site.
   *
   * @param folder the file's folder as seen from the page, such as {@code 07-first-migration/}
   */
  static String onPage(String address, String folder) {
    Matcher file = FILE.matcher(address);
    if (!file.matches()) {
      return address;
    }
    String fromPage = URI.create(folder + address).normalize().toString();
    return DECK.matcher(LESSON.matcher(fromPage).replaceFirst("$1")).replaceFirst("slides/");
  }
}
