package workbook.course.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import workbook.course.source.Problems;

/**
 * CommonMark with tables, GitHub's alerts and anchors of headings ({@code ## Text {#anchor}}),
 * rendered to HTML. Raw HTML is shown as text; comments are left out. Emphasis and line ends work
 * in Japanese text as a reader expects.
 */
public final class Markdown {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.TRACK_DOCUMENT_LINES, true)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
          .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS).customDelimiterProcessor(new Asterisks()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS).nodeRendererFactory(PageRenderer::new).build();

  /**
   * A line in which nothing can mean anything to Markdown: most texts of a quiz, which need no
   * parser.
   */
  private static final Pattern UNMARKED = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.?'()/、。？（）「」]*");

  private Markdown() {}

  /** Renders a page; its fences are rendered by the caller. */
  public static Page page(MarkdownText text, FenceRenderer fences, Problems problems) {
    Document document = parse(text, fences, problems);
    return page(document, RENDERER.render(document));
  }

  /**
   * Renders a page cut at its headings of level 2. The first part has no title and holds what
   * stands before the first such heading; it may be empty.
   */
  public static List<PagePart> parts(MarkdownText text, FenceRenderer fences, Problems problems) {
    Document document = parse(text, fences, problems);
    List<PagePart> parts = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    String title = "";
    for (Node block : document.getChildren()) {
      if (Headings.isOfLevel(block, 2)) {
        parts.add(new PagePart(title, html.toString()));
        html.setLength(0);
        title = PlainText.of(block);
      } else {
        RENDERER.render(block, html);
      }
    }
    parts.add(new PagePart(title, html.toString()));
    return List.copyOf(parts);
  }

  /**
   * Renders a short text: a single paragraph comes without its element, so that it fits into a
   * line.
   */
  public static String inline(MarkdownText text, Problems problems) {
    if (UNMARKED.matcher(text.text()).matches()) {
      return Html.escape(text.text());
    }
    String html = page(text, FenceRenderer.LISTINGS, problems).html().strip();
    boolean oneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
    return oneParagraph ? html.substring(3, html.length() - 4) : html;
  }

  /** The text without its marks. */
  public static String plain(String text) {
    return PlainText.of(PARSER.parse(text));
  }

  private static Document parse(MarkdownText text, FenceRenderer fences, Problems problems) {
    Document document = PARSER.parse(text.text());
    PageContext context = new PageContext(text, fences, problems, document);
    document.set(PageContext.KEY, context);
    Alerts.find(context);
    Headings.name(context);
    Links.check(context);
    return document;
  }

  private static Page page(Document document, String html) {
    PageContext context = PageContext.of(document);
    return new Page(html, context.headings(), context.links(), context.images());
  }
}
