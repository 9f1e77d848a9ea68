package workbook.site.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import workbook.course.source.Language;

/** The language that an address begins with. */
public final class Languages {
  private Languages() {}

  /** The language of a route that begins with {@code /{language}/}; none other is found. */
  public static Language of(Context context) {
    return Language.of(context.pathParam("language")).orElseThrow(NotFoundResponse::new);
  }
}
