package workbook.site;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbook.course.source.CourseException;
import workbook.course.source.Language;
import workbook.site.api.Api;
import workbook.site.page.Frame;
import workbook.site.page.Kind;
import workbook.site.page.Message;
import workbook.site.page.Pages;

/** What is shown when there is no page, or when making it failed. */
final class MessagePages {
  private static final Logger LOG = LoggerFactory.getLogger(MessagePages.class);

  private final Pages pages;
  private final Language usual;

  /**
   * The pages.
   *
   * @param usual the language of addresses that name none
   */
  MessagePages(Pages pages, Language usual) {
    this.pages = pages;
    this.usual = usual;
  }

  /** Adds what answers when no route does. */
  void addTo(RoutesConfig routes) {
    routes.error(HttpStatus.NOT_FOUND.getCode(), this::notFound);
    routes.exception(CourseException.class, (failure, context) -> wrongCourse(context, failure));
    routes.exception(Exception.class, (failure, context) -> failed(context, failure));
  }

  private void notFound(Context context) {
    boolean isPage = !Api.is(context) && !context.path().startsWith("/assets/");
    if (isPage) {
      send(context, "message.notFound", "");
    }
  }

  private void wrongCourse(Context context, CourseException failure) {
    context.status(HttpStatus.INTERNAL_SERVER_ERROR);
    send(context, "message.course", failure.message(language(context).locale()));
  }

  private void failed(Context context, Exception failure) {
    if (Api.is(context)) {
      Api.failed(context, failure);
      return;
    }
    LOG.error("{} {} failed.", context.method(), context.path(), failure);
    context.status(HttpStatus.INTERNAL_SERVER_ERROR);
    send(context, "message.failed", "");
  }

  private void send(Context context, String key, String details) {
    Language language = language(context);
    String title = Pages.texts(language).text(key);
    Frame frame = pages.frame(context, language, Kind.MESSAGE, "", title);
    List<String> lines = List.of(frame.text(key + ".help"));
    pages.send(context, "page/message.jte", new Message(frame, lines, details));
  }

  private Language language(Context context) {
    String[] parts = context.path().split("/", 3);
    return Language.of(parts.length > 1 ? parts[1] : "").orElse(usual);
  }
}
