package workbook.site.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import workbook.course.source.Language;
import workbook.site.page.Pages;

/**
 * Calls of scripts. Each call names the page's language in the header that the gate asks for, and
 * gets JSON; a refusal has a {@code message} in that language.
 */
public final class Api {
  private static final Logger LOG = LoggerFactory.getLogger(Api.class);
  private static final String HEADER = "X-Workbook";

  private Api() {}

  /** Adds what answers when a call fails. */
  public static void addTo(RoutesConfig routes) {
    routes.exception(ApiException.class, (failure, context) -> refuse(context, failure));
  }

  /** The language of the page that calls. */
  public static Language language(Context context) {
    String code = context.header(HEADER);
    return Language.of(code == null ? "" : code).orElse(Language.EN);
  }

  /** The body of a call, of this form. */
  public static <T> T body(Context context, Class<T> type) {
    return Json.read(context.body(), type);
  }

  /** Answers with a value. */
  public static void answer(Context context, Object value) {
    context.header("Cache-Control", "no-store");
    context.contentType("application/json; charset=utf-8").result(Json.write(value));
  }

  /** Answers that it was done, or is being done, and that events tell the rest. */
  public static void accept(Context context) {
    context.status(HttpStatus.ACCEPTED);
    answer(context, Map.of());
  }

  /** Whether a request is a call, whose failures are JSON too. */
  public static boolean is(Context context) {
    return context.path().startsWith("/api/");
  }

  /** Answers a call that failed in a way that nobody foresaw. */
  public static void failed(Context context, Exception failure) {
    if (failure instanceof HttpResponseException known) {
      refuse(context, new ApiException(known.getStatus(), "api.status", known.getStatus()));
      return;
    }
    LOG.error("{} {} failed.", context.method(), context.path(), failure);
    refuse(context, new ApiException(500, "api.failed"));
  }

  private static void refuse(Context context, ApiException failure) {
    String message = Pages.texts(language(context)).text(failure.key(), failure.arguments());
    context.status(failure.status());
    answer(context, Map.of("message", message));
  }
}
