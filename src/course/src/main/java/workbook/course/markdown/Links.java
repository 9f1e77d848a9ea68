package workbook.course.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.course.source.ProblemKind;

/** Notes the links and images of a page, and refuses addresses that could do harm. */
final class Links {
  private static final Pattern SCHEME = Pattern.compile("^\\s*([^/?#]*?)\\s*:");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private Links() {}

  static void check(PageContext context) {
    List<Node> nodes = new ArrayList<>();
    context.document().getDescendants().forEach(nodes::add);
    for (Node node : nodes) {
      if (node instanceof com.vladsch.flexmark.ast.Image image) {
        checkImage(image, context);
      } else if (node instanceof AutoLink auto) {
        checkAutoLink(auto, context);
      } else if (node instanceof LinkNodeBase link && !(node instanceof MailLink)) {
        checkLink(link, context);
      }
    }
  }

  private static void checkImage(com.vladsch.flexmark.ast.Image image, PageContext context) {
    String file = image.getUrl().unescape();
    if (PlainText.of(image).isBlank()) {
      context.problem(ProblemKind.MISSING_IMAGE_TEXT, image, file);
    }
    if (accept(file, image, context)) {
      context.images().add(new Image(file, context.line(image)));
    } else {
      image.setUrl(BasedSequence.EMPTY);
    }
  }

  private static void checkAutoLink(AutoLink link, PageContext context) {
    String target = link.getText().toString();
    if (accept(target, link, context)) {
      context.links().add(new Link(target, context.line(link)));
    } else {
      link.insertBefore(new Text(link.getChars()));
      link.unlink();
    }
  }

  private static void checkLink(LinkNodeBase link, PageContext context) {
    String written = link.getUrl().unescape();
    String target = Addresses.onPage(written, context.text().folder());
    if (!accept(target, link, context)) {
      link.setUrl(BasedSequence.of("#"));
      return;
    }
    if (!target.equals(written)) {
      link.setUrl(BasedSequence.of(target));
    }
    context.links().add(new Link(target, context.line(link)));
  }

  private static boolean accept(String target, Node node, PageContext context) {
    boolean safe = isSafe(target);
    if (!safe) {
      context.problem(ProblemKind.REFUSED_LINK, node, target);
    }
    return safe;
  }

  /**
   * Whether the address is relative or has a scheme that can't run anything. Browsers ignore
   * control characters in a scheme and read a backslash as a slash.
   */
  private static boolean isSafe(String target) {
    Matcher scheme = SCHEME.matcher(target);
    boolean hasControls = target.chars().anyMatch(Character::isISOControl);
    boolean otherHost = target.strip().replace('\\', '/').startsWith("//");
    boolean goodScheme =
        !scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return goodScheme && !hasControls && !otherHost;
  }
}
