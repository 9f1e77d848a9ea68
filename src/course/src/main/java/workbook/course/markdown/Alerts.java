package workbook.course.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.course.source.Nearest;
import workbook.course.source.ProblemKind;

/** Finds quotes that are alerts and takes the mark, their first line, away. */
final class Alerts {
  private static final Pattern MARK = Pattern.compile("\\[!(\\w+)]\\s*(?:\\n|$)");

  private Alerts() {}

  static void find(PageContext context) {
    for (Node node : context.document().getDescendants()) {
      if (node instanceof BlockQuote quote && quote.getFirstChild() instanceof Paragraph first) {
        find(quote, first, context);
      }
    }
  }

  private static void find(BlockQuote quote, Paragraph first, PageContext context) {
    Matcher mark = MARK.matcher(first.getChars());
    if (!mark.lookingAt()) {
      return;
    }
    String word = mark.group(1);
    Alert.of(word)
        .ifPresentOrElse(
            alert -> context.add(quote, alert),
            () ->
                context.problem(
                    ProblemKind.UNKNOWN_ALERT, first, word, Nearest.hint(word, Alert.names())));
    removeFirstLine(first);
  }

  private static void removeFirstLine(Paragraph paragraph) {
    boolean lineEnd = false;
    while (!lineEnd && paragraph.getFirstChild() != null) {
      Node child = paragraph.getFirstChild();
      lineEnd = child instanceof SoftLineBreak;
      child.unlink();
    }
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
  }
}
