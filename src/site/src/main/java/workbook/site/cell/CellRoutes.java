package workbook.site.cell;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import workbook.site.api.Api;
import workbook.site.api.ApiException;
import workbook.site.events.Channels;

/** What a page asks of its kernel; what comes of it is told in the page's events. */
public final class CellRoutes {
  private static final int LONGEST = 100_000;

  private final Channels channels;
  private final CellSessions sessions;

  public CellRoutes(Channels channels, CellSessions sessions) {
    this.channels = channels;
    this.sessions = sessions;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.post("/api/pages/{page}/run", this::run);
    routes.post("/api/pages/{page}/interrupt", this::interrupt);
    routes.post("/api/pages/{page}/restart", this::restart);
  }

  private void run(Context context) {
    CellRun run = Api.body(context, CellRun.class);
    if (run.cells().stream().mapToInt(cell -> cell.code().length()).sum() > LONGEST) {
      throw new ApiException(413, "api.tooLong");
    }
    sessions.of(Channels.id(context), channels.of(context)).run(run, Api.language(context));
    Api.accept(context);
  }

  private void interrupt(Context context) {
    sessions.known(Channels.id(context)).ifPresent(CellSession::interrupt);
    Api.accept(context);
  }

  private void restart(Context context) {
    sessions.known(Channels.id(context)).ifPresent(CellSession::restart);
    Api.accept(context);
  }
}
