package workbook.course.schema;

import static java.util.stream.Collectors.joining;

import workbook.course.markdown.Html;
import workbook.course.source.Language;
import workbook.course.source.Texts;

/**
 * Writes a picture as a figure. Signs are drawn by the style sheet; a screen reader gets words
 * instead.
 */
final class SchemaPictureHtml {
  private final Language language;

  SchemaPictureHtml(Language language) {
    this.language = language;
  }

  String html(SchemaPicture picture, String caption) {
    String tables = picture.tables().stream().map(this::table).collect(joining("\n"));
    String label = caption.isEmpty() ? " aria-label=\"" + text("schema") + "\"" : "";
    String below =
        caption.isEmpty() ? "" : "\n<figcaption>" + Html.escape(caption) + "</figcaption>";
    return "<figure class=\"schema\"" + label + ">\n" + tables + below + "\n</figure>";
  }

  private String table(PictureTable table) {
    return """
        <table class="%s">
        <caption>%s%s</caption>
        <thead class="visually-hidden"><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>
        %s
        </tbody>
        </table>"""
        .formatted(
            table.mark() == Mark.KEPT ? "table" : "table " + table.mark().word(),
            Html.escape(table.name()),
            word(table.mark()),
            text("column"),
            text("type"),
            text("properties"),
            table.columns().stream().map(this::column).collect(joining("\n")));
  }

  private String column(PictureColumn column) {
    String cssClass = column.mark() == Mark.KEPT ? "" : " class=\"" + column.mark().word() + "\"";
    return "<tr%s><th scope=\"row\">%s%s</th><td>%s</td><td>%s</td></tr>"
        .formatted(
            cssClass,
            Html.escape(column.name()),
            word(column.mark()),
            Html.escape(column.type()),
            Html.escape(column.properties()));
  }

  private String word(Mark mark) {
    return mark == Mark.KEPT
        ? ""
        : " <span class=\"visually-hidden\">(" + text(mark.word()) + ")</span>";
  }

  private String text(String key) {
    return Texts.of(SchemaPictureHtml.class, key, language.locale());
  }
}
