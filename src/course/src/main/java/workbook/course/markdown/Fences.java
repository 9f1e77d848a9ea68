package workbook.course.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import workbook.course.source.ProblemKind;

/** Hands fenced blocks to the page's fence renderer. */
final class Fences {
  private Fences() {}

  static String html(FencedCodeBlock node, PageContext context) {
    if (node.getClosingMarker().isEmpty()) {
      context.problem(ProblemKind.OPEN_FENCE, node, node.getOpeningFence());
    }
    return context
        .fences()
        .html(
            fence(node, context),
            neighbour(node.getPrevious(), context),
            neighbour(node.getNext(), context));
  }

  static String withoutLastLineEnd(String lines) {
    return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
  }

  private static @Nullable Fence neighbour(@Nullable Node node, PageContext context) {
    return node instanceof FencedCodeBlock block ? fence(block, context) : null;
  }

  private static Fence fence(FencedCodeBlock node, PageContext context) {
    String content = withoutLastLineEnd(node.getContentChars().normalizeEOL());
    return new Fence(node.getInfo().unescape(), content, context.line(node));
  }
}
