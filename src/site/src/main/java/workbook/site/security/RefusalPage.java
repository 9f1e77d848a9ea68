package workbook.site.security;

import java.util.Locale;
import workbook.lab.text.Texts;

/** What someone sees who is turned away: what is missing and where to find it. */
final class RefusalPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%1$s">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">%2$s
      <title>%3$s</title>
      <main>
      <h1>%3$s</h1>
      <p>%4$s</p>
      </main>
      </html>
      """;

  /** The cookie is not sent when another site leads here; from our own page it is. */
  private static final String AGAIN = "\n<meta http-equiv=\"refresh\" content=\"0\">";

  private RefusalPage() {}

  static String html(Refusal why, Visit visit) {
    Texts texts = Texts.of(language(visit), RefusalPage.class.getClassLoader(), MESSAGES);
    boolean again =
        why == Refusal.TOKEN
            && "cross-site".equals(visit.header("Sec-Fetch-Site"))
            && "navigate".equals(visit.header("Sec-Fetch-Mode"));
    return PAGE.formatted(
        texts.language().getLanguage(),
        again ? AGAIN : "",
        texts.text("refused." + why + ".title"),
        texts.text("refused." + why + ".help"));
  }

  private static final String MESSAGES = "workbook.site.security.messages";

  private static Locale language(Visit visit) {
    String accepted = visit.header("Accept-Language");
    return accepted != null && accepted.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH;
  }
}
