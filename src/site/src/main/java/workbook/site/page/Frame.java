package workbook.site.page;

import java.util.List;
import java.util.stream.Stream;
import workbook.course.source.Language;
import workbook.lab.text.Texts;
import workbook.site.asset.Assets;

/**
 * The frame around a page.
 *
 * @param place what follows the language in the page's address
 * @param title the page's own title
 * @param nonce what the page's own scripts carry
 */
public record Frame(
    Language language,
    Texts texts,
    Kind kind,
    String place,
    String title,
    String nonce,
    Assets assets) {
  private static final List<String> EVERYWHERE = List.of("tokens", "base", "frame");

  /** A sentence of the page's language. */
  public String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** The page's title as tabs and bookmarks show it. */
  public String fullTitle() {
    return kind == Kind.INDEX ? text("course.title") : title + " · " + text("course.title");
  }

  /** Addresses of the style sheets. */
  public List<String> styles() {
    return Stream.concat(EVERYWHERE.stream(), kind.styles().stream())
        .map(name -> assets.url("css/" + name + ".css"))
        .toList();
  }

  /** Address of the script that starts the page. */
  public String script() {
    return assets.url("js/" + kind.word() + "/main.js");
  }

  /** The same page in another language. */
  public String in(Language other) {
    return "/" + other.code() + "/" + place;
  }

  /** Another page of the same language. */
  public String to(String otherPlace) {
    return "/" + language.code() + "/" + otherPlace;
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }
}
