package workbook.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Objects;
import workbook.course.source.Language;
import workbook.lab.text.Texts;
import workbook.site.asset.Assets;
import workbook.site.security.Gate;

/** Writes pages from templates, which the build has compiled. */
public final class Pages {
  private static final String ROOT = "workbook.site";

  private final Assets assets;
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), ROOT);

  /** Pages that load these assets. */
  public Pages(Assets assets) {
    this.assets = assets;
    engine.setTrimControlStructures(true);
  }

  /** The site's sentences in a language. */
  public static Texts texts(Language language) {
    return Texts.of(language.locale(), Pages.class.getClassLoader(), ROOT + ".page.messages");
  }

  /**
   * The frame of a page.
   *
   * @param place what follows the language in the page's address, such as {@code slides/}
   * @param title the page's own title, plain text
   */
  public Frame frame(Context context, Language language, Kind kind, String place, String title) {
    String nonce = Objects.requireNonNull(context.attribute(Gate.nonceAttribute()));
    return new Frame(language, texts(language), kind, place, title, nonce, assets);
  }

  /** The template filled with a model, such as {@code lesson/page.jte}. */
  public String render(String template, Object model) {
    StringOutput output = new StringOutput();
    engine.render(template, model, output);
    return output.toString();
  }

  /** Answers with a page; it is asked for anew each time, for it shows the learner's state. */
  public void send(Context context, String template, Object model) {
    context.header("Cache-Control", "no-cache").html(render(template, model));
  }
}
