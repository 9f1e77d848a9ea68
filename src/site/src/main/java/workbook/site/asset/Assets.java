package workbook.site.asset;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import workbook.course.source.Language;

/**
 * The files that pages load. Every address holds a version, the libraries' own or one of the build,
 * so that a browser may keep a file for ever and still sees a change at once.
 */
public final class Assets {
  private static final String OWN = "/assets/own/";
  private static final String LIBRARIES = "/assets/libraries/";
  private static final Pattern PATH =
      Pattern.compile("(?:[a-z0-9][\\w.-]*/)*[\\w-]+(?:\\.[\\w-]+)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  private final String version = BuildVersion.read();
  private final Libraries libraries = new Libraries(LIBRARIES);

  /** Adds the routes below {@code /assets/}. */
  public void addTo(RoutesConfig routes) {
    routes.get(OWN + "{version}/texts/{language}.js", this::texts);
    routes.get(OWN + "{version}/<path>", this::own);
    routes.get(LIBRARIES + "<path>", this::library);
  }

  /** The address of one of our own files, such as {@code css/base.css}. */
  public String url(String path) {
    return OWN + version + "/" + path;
  }

  /** The address of the script with the sentences that scripts show. */
  public String texts(Language language) {
    return url("texts/" + language.code() + ".js");
  }

  /** Where scripts find the libraries that they import by name, as the text of an import map. */
  public String importMap(Language language) {
    return libraries.importMap(Map.of("texts", texts(language)));
  }

  /** The addresses of libraries, for a page that wants them early. */
  public String library(String name) {
    return libraries.url(name);
  }

  private void texts(Context context) {
    Language language =
        Language.of(context.pathParam("language")).orElseThrow(NotFoundResponse::new);
    send(context, "js", BrowserTexts.script(language), isCurrent(context));
  }

  private void own(Context context) {
    String path = context.pathParam("path");
    send(context, ending(path), read(path, "workbook/site/asset/" + path), isCurrent(context));
  }

  private void library(Context context) {
    String path = context.pathParam("path");
    send(context, ending(path), read(path, Libraries.FOLDER + path), true);
  }

  /** A page of an older build may still ask; it gets what there is, but not for ever. */
  private boolean isCurrent(Context context) {
    return context.pathParam("version").equals(version);
  }

  private static byte[] read(String path, String resource) {
    if (!PATH.matcher(path).matches()) {
      throw new NotFoundResponse();
    }
    return Resources.bytes(resource).orElseThrow(NotFoundResponse::new);
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static void send(Context context, String ending, byte[] content, boolean forEver) {
    String type = Optional.ofNullable(TYPES.get(ending)).orElseThrow(NotFoundResponse::new);
    context.header("Cache-Control", forEver ? "private, max-age=31536000, immutable" : "no-cache");
    context.contentType(type).result(content);
  }
}
