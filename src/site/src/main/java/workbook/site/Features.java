package workbook.site;

import io.javalin.config.RoutesConfig;
import java.util.List;
import workbook.kernel.Kernels;
import workbook.lab.database.MySqlServer;
import workbook.lab.judge.Judge;
import workbook.lab.progress.Progress;
import workbook.site.api.Api;
import workbook.site.asset.Assets;
import workbook.site.cell.CellRoutes;
import workbook.site.cell.CellSessions;
import workbook.site.cell.DraftRoutes;
import workbook.site.database.MySqlNews;
import workbook.site.events.Channels;
import workbook.site.exercise.ExerciseRoutes;
import workbook.site.exercise.Exercises;
import workbook.site.exercise.FileWatch;
import workbook.site.exercise.Judging;
import workbook.site.lesson.LessonPages;
import workbook.site.map.MapPages;
import workbook.site.map.Maps;
import workbook.site.page.Pages;
import workbook.site.progress.ProgressNews;
import workbook.site.quiz.QuizRoutes;
import workbook.site.security.Gate;
import workbook.site.slides.SlidePages;
import workbook.site.warm.Warm;

/** All features of a site, put together. */
final class Features implements AutoCloseable {
  private static final int SPARE_KERNELS = 1;

  private final SiteSettings settings;
  private final Gate gate;
  private final Channels channels = new Channels();
  private final Watch watch = new Watch();
  private final Warm<Progress> progress;
  private final Warm<MySqlServer> mySql;
  private final Warm<Kernels> kernels;
  private final Warm<Judge> judge;
  private final CellSessions sessions;
  private final Exercises exercises;
  private final Judging judging;
  private final ProgressNews progressNews;

  Features(SiteSettings settings) {
    this.settings = settings;
    gate = new Gate(settings.token());
    progress = Warm.of(settings.progress());
    mySql = Warm.of(settings.mySql());
    kernels = Warm.of(() -> Kernels.start(settings.kernel().get(), SPARE_KERNELS));
    judge = Warm.of(() -> Judge.start(settings.judge().get()));
    sessions = new CellSessions(kernels);
    exercises = new Exercises(settings.root(), settings.course(), settings.exercises());
    judging = new Judging(exercises, judge, progress, channels);
    progressNews = new ProgressNews(progress, channels);
  }

  Gate gate() {
    return gate;
  }

  void addTo(RoutesConfig routes) {
    Assets assets = new Assets();
    Pages pages = new Pages(assets);
    Maps maps = new Maps(settings.course(), settings.exercises(), progressNews::standing);
    assets.addTo(routes);
    channels.addTo(routes);
    new MapPages(pages, maps, settings.language()).addTo(routes);
    new LessonPages(pages, settings.course(), maps).addTo(routes);
    new SlidePages(pages, settings.decks()).addTo(routes);
    new CellRoutes(channels, sessions).addTo(routes);
    new DraftRoutes(settings.course(), progress).addTo(routes);
    new ExerciseRoutes(exercises, judging, progress).addTo(routes);
    new QuizRoutes(settings.course(), progress).addTo(routes);
    Api.addTo(routes);
    new MessagePages(pages, settings.language()).addTo(routes);
  }

  /** Begins everything that takes long; nothing of it has been touched before. */
  void warmUp() {
    progress.start();
    mySql.start();
    kernels.start();
    judge.start();
    FileWatch files = new FileWatch(exercises, channels);
    MySqlNews mySqlNews = new MySqlNews(mySql, channels);
    watch.start(
        List.of(progressNews::look, mySqlNews::look, files::look, sessions::tidy, channels::tidy));
  }

  /** Ends the streams first, so that no page is waited for. */
  void quieten() {
    watch.close();
    channels.close();
  }

  @Override
  public void close() {
    sessions.close();
    judging.close();
    mySql.close(MySqlServer::close);
    progress.close(Progress::close);
  }
}
