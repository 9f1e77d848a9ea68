package workbook.site.slides;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workbook.course.slides.Deck;
import workbook.course.slides.Decks;
import workbook.course.source.Language;
import workbook.site.page.Frame;
import workbook.site.page.ImageType;
import workbook.site.page.Kind;
import workbook.site.page.Pages;

/** The deck of a language, on one page, and the images in it. */
public final class SlidePages {
  private final Pages pages;
  private final Decks decks;

  public SlidePages(Pages pages, Decks decks) {
    this.pages = pages;
    this.decks = decks;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    for (Language language : Language.values()) {
      String slides = "/" + language.code() + "/slides/";
      routes.get(slides, context -> deck(context, language));
      routes.get(slides + "{image}", this::image);
    }
  }

  private void deck(Context context, Language language) {
    Deck deck = decks.deck(language);
    Frame frame = pages.frame(context, language, Kind.SLIDES, "slides/", deck.title());
    pages.send(context, "slides/page.jte", new DeckView(frame, deck));
  }

  private void image(Context context) throws IOException {
    Path image = decks.image(context.pathParam("image")).orElseThrow(NotFoundResponse::new);
    context.header("Cache-Control", "no-cache");
    context.contentType(ImageType.of(image)).result(Files.readAllBytes(image));
  }
}
