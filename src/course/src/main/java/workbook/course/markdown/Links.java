package workbook.course.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.course.source.ProblemKind;

/** Notes the links and images of a page, and refuses addresses that could do harm. */
final class Links {
  private static final Pattern SCHEME = Pattern.compile("^\\s*([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Links() {}

  static void check(PageContext context) {
    for (Node node : context.document().getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Image image) {
        checkImage(image, context);
      } else if (node instanceof LinkNodeBase link && !(node instanceof MailLink)) {
        checkLink(link, context);
      }
    }
  }

  private static void checkImage(com.vladsch.flexmark.ast.Image image, PageContext context) {
    String file = image.getUrl().unescape();
    if (!isSafe(file)) {
      context.problem(ProblemKind.REFUSED_LINK, image, file);
    }
    if (new TextCollectingVisitor().collectAndGetText(image).isBlank()) {
      context.problem(ProblemKind.MISSING_IMAGE_TEXT, image, file);
    }
    context.images().add(new Image(file, context.line(image)));
  }

  private static void checkLink(LinkNodeBase link, PageContext context) {
    String written =
        link instanceof AutoLink auto ? auto.getText().toString() : link.getUrl().unescape();
    String target = Addresses.onPage(written, context.text().folder());
    if (!isSafe(target)) {
      context.problem(ProblemKind.REFUSED_LINK, link, target);
      return;
    }
    if (!target.equals(written)) {
      link.setUrl(BasedSequence.of(target));
    }
    context.links().add(new Link(target, context.line(link)));
  }

  /** Whether the address is relative or has a scheme that can't run anything. */
  private static boolean isSafe(String target) {
    Matcher scheme = SCHEME.matcher(target);
    boolean relative = !scheme.find();
    return relative
        ? !target.startsWith("//")
        : SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }
}
