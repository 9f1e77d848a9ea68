package workbook.course.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** What a reader sees of a node, without marks. */
final class PlainText {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Node node) {
    PlainText plain = new PlainText();
    plain.collect(node);
    return plain.text.toString().strip();
  }

  private void collect(Node node) {
    if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node.hasChildren()) {
      node.getChildren().forEach(this::collect);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      text.append(((DelimitedLinkNode) node).getText());
    } else if (node instanceof Text || node instanceof HtmlEntity || node instanceof HtmlInline) {
      text.append(node.getChars().unescape());
    }
  }
}
