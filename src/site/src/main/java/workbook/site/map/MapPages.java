package workbook.site.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import workbook.course.source.Language;
import workbook.site.page.Frame;
import workbook.site.page.Kind;
import workbook.site.page.Pages;

/** The first page: what the course has, how far the learner is, where to go on. */
public final class MapPages {
  private final Pages pages;
  private final Maps maps;
  private final Language usual;

  /**
   * The pages.
   *
   * @param usual the language of those who ask for none
   */
  public MapPages(Pages pages, Maps maps, Language usual) {
    this.pages = pages;
    this.maps = maps;
    this.usual = usual;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::home);
    for (Language language : Language.values()) {
      routes.get("/" + language.code() + "/", context -> map(context, language));
    }
  }

  private void home(Context context) {
    context.redirect("/" + usual.code() + "/", HttpStatus.FOUND);
  }

  private void map(Context context, Language language) {
    Frame frame = pages.frame(context, language, Kind.INDEX, "", "");
    pages.send(context, "map/page.jte", new MapView(frame, maps.map(language)));
  }
}
