package workbook.site;

import io.javalin.config.RoutesConfig;
import workbook.lab.progress.Progress;
import workbook.site.asset.Assets;
import workbook.site.lesson.LessonPages;
import workbook.site.map.MapPages;
import workbook.site.map.Maps;
import workbook.site.page.MessagePages;
import workbook.site.page.Pages;
import workbook.site.progress.Standing;
import workbook.site.security.Gate;
import workbook.site.warm.Warm;

/** All features of a site, put together. */
final class Features implements AutoCloseable {
  private final Gate gate;
  private final Assets assets = new Assets();
  private final MessagePages messages;
  private final MapPages map;
  private final LessonPages lessons;
  private final Warm<Progress> progress;

  Features(SiteSettings settings) {
    gate = new Gate(settings.token());
    progress = Warm.of(settings.progress());
    Pages pages = new Pages(assets);
    Maps maps = new Maps(settings.course(), settings.exercises(), this::standing);
    messages = new MessagePages(pages, settings.language());
    map = new MapPages(pages, maps, settings.language());
    lessons = new LessonPages(pages, settings.course(), maps);
  }

  Gate gate() {
    return gate;
  }

  void addTo(RoutesConfig routes) {
    assets.addTo(routes);
    map.addTo(routes);
    lessons.addTo(routes);
    messages.addTo(routes);
  }

  void warmUp() {
    progress.start();
  }

  private Standing standing() {
    return progress.now().map(there -> Standing.of(there.results())).orElse(Standing.UNKNOWN);
  }

  @Override
  public void close() {
    progress.close(Progress::close);
  }
}
