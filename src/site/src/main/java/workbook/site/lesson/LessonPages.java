package workbook.site.lesson;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workbook.course.Course;
import workbook.course.lesson.Lesson;
import workbook.course.source.Language;
import workbook.site.map.Maps;
import workbook.site.page.Frame;
import workbook.site.page.ImageType;
import workbook.site.page.Kind;
import workbook.site.page.Pages;

/** The lessons' pages and the images in them. */
public final class LessonPages {
  private final Pages pages;
  private final Course course;
  private final Maps maps;

  public LessonPages(Pages pages, Course course, Maps maps) {
    this.pages = pages;
    this.course = course;
    this.maps = maps;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    for (Language language : Language.values()) {
      String lessons = "/" + language.code() + "/lessons/";
      routes.get(lessons + "{slug}", context -> lesson(context, language));
      routes.get(lessons + "{slug}/{image}", this::image);
    }
  }

  private void lesson(Context context, Language language) {
    String slug = context.pathParam("slug");
    Lesson lesson = course.lesson(slug, language).orElseThrow(NotFoundResponse::new);
    Frame frame = pages.frame(context, language, Kind.LESSON, "lessons/" + slug, lesson.title());
    LessonView view =
        new LessonView(
            frame,
            lesson,
            new LivelyText(pages, frame).of(lesson),
            maps.map(language),
            course.previous(lesson.head()),
            course.next(lesson.head()));
    pages.send(context, "lesson/page.jte", view);
  }

  private void image(Context context) throws IOException {
    Path image =
        course
            .image(context.pathParam("slug"), context.pathParam("image"))
            .orElseThrow(NotFoundResponse::new);
    context.header("Cache-Control", "no-cache");
    context.contentType(ImageType.of(image)).result(Files.readAllBytes(image));
  }
}
