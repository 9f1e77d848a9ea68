package workbook.course.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders what a page of the course has beyond plain Markdown. */
final class PageRenderer implements NodeRenderer {
  PageRenderer(DataHolder options) {}

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(FencedCodeBlock.class, PageRenderer::fence),
        new NodeRenderingHandler<>(IndentedCodeBlock.class, PageRenderer::indentedCode),
        new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Heading.class, PageRenderer::heading),
        new NodeRenderingHandler<>(BlockQuote.class, PageRenderer::quote),
        new NodeRenderingHandler<>(Paragraph.class, PageRenderer::paragraph),
        new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Image.class, PageRenderer::image),
        new NodeRenderingHandler<>(SoftLineBreak.class, PageRenderer::lineEnd),
        new NodeRenderingHandler<>(TableBlock.class, PageRenderer::table));
  }

  private static void fence(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    verbatim(html, Fences.html(node, PageContext.of(context.getDocument())));
  }

  private static void indentedCode(
      IndentedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    verbatim(
        html,
        Html.listing(
            "text",
            Fences.withoutLastLineEnd(node.getContentChars().trimTailBlankLines().normalizeEOL())));
  }

  private static void heading(
      com.vladsch.flexmark.ast.Heading node, NodeRendererContext context, HtmlWriter html) {
    Heading heading = PageContext.of(context.getDocument()).heading(node);
    if (heading != null) {
      html.attr("id", heading.id()).withAttr();
    }
    html.tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
  }

  private static void quote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
    PageContext page = PageContext.of(context.getDocument());
    Alert alert = page.alert(node);
    if (alert == null) {
      context.delegateRender();
      return;
    }
    html.attr("class", alert.cssClass()).attr("role", "note").withAttr();
    html.tagLineIndent(
        "aside",
        () -> {
          html.line()
              .raw("<p class=\"note-title\">" + alert.title(page.text().language()) + "</p>")
              .line();
          context.renderChildren(node);
        });
  }

  /** A paragraph that holds only an image is a figure, the image's title its caption. */
  private static void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    if (!(node.getFirstChild() instanceof com.vladsch.flexmark.ast.Image image)
        || image.getNext() != null) {
      context.delegateRender();
      return;
    }
    html.line().raw("<figure class=\"image\">");
    context.render(image);
    if (image.getTitle().isNotNull()) {
      html.raw("<figcaption>" + Html.escape(image.getTitle().unescape()) + "</figcaption>");
    }
    html.raw("</figure>").line();
  }

  private static void image(
      com.vladsch.flexmark.ast.Image node, NodeRendererContext context, HtmlWriter html) {
    String file = node.getUrl().unescape();
    boolean beside = !file.isEmpty() && !file.contains(":") && !file.startsWith("/");
    String address = beside ? PageContext.of(context.getDocument()).text().folder() + file : file;
    html.raw(
        "<img src=\"%s\" alt=\"%s\">".formatted(Html.escape(address), Html.escape(text(node))));
  }

  /** Between two Japanese characters a line end is no space. */
  private static void lineEnd(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
    boolean inside = Wide.ends(text(node.getPrevious())) && Wide.starts(text(node.getNext()));
    html.raw(inside ? "" : "\n");
  }

  private static String text(@Nullable Node node) {
    return node == null ? "" : PlainText.of(node);
  }

  private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    html.line().raw("<div class=\"table-box\">").line();
    context.delegateRender();
    html.line().raw("</div>").line();
  }

  private static void verbatim(HtmlWriter html, String text) {
    html.line().openPre().raw(text);
    html.closePre().line();
  }
}
