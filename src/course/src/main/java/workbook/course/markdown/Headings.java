package workbook.course.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.course.source.ProblemKind;

/**
 * Gives headings their anchors. Languages share them, so a heading that isn't English must name its
 * own.
 */
final class Headings {
  private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([^}\\s]*)}\\s*$");
  private static final Pattern GOOD_ANCHOR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final PageContext context;
  private final Map<String, Integer> lineOfAnchor = new HashMap<>();

  private Headings(PageContext context) {
    this.context = context;
  }

  static void name(PageContext context) {
    Headings headings = new Headings(context);
    for (Node node : context.document().getDescendants()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        headings.name(heading);
      }
    }
  }

  static boolean isOfLevel(Node node, int level) {
    return node instanceof com.vladsch.flexmark.ast.Heading heading && heading.getLevel() == level;
  }

  private void name(com.vladsch.flexmark.ast.Heading node) {
    String explicit = takeAnchor(node);
    String text = PlainText.of(node);
    if (!context.text().anchors()) {
      return;
    }
    if (node.getLevel() == 1) {
      context.problem(ProblemKind.TITLE_IN_TEXT, node, text);
    }
    String id = explicit != null ? explicit : slug(text);
    check(node, id, text);
    context.add(node, new Heading(node.getLevel(), id, text));
  }

  private void check(Node node, String id, String text) {
    if (id.isEmpty()) {
      context.problem(ProblemKind.MISSING_ANCHOR, node, text);
    } else if (!GOOD_ANCHOR.matcher(id).matches()) {
      context.problem(ProblemKind.WRONG_ANCHOR, node, id);
    } else {
      Integer other = lineOfAnchor.putIfAbsent(id, context.line(node));
      if (other != null) {
        context.problem(ProblemKind.REPEATED_ANCHOR, node, id, other);
      }
    }
  }

  /** Cuts the anchor off the heading's text. */
  private static @Nullable String takeAnchor(Node heading) {
    if (!(heading.getLastChild() instanceof Text text)) {
      return null;
    }
    Matcher anchor = ANCHOR.matcher(text.getChars());
    if (!anchor.find()) {
      return null;
    }
    String id = anchor.group(1);
    text.setChars(text.getChars().subSequence(0, anchor.start()));
    return id;
  }

  /** Made of the text; empty when the text isn't English. */
  private static String slug(String text) {
    boolean english = text.chars().allMatch(c -> c < 128 || !Character.isLetter(c));
    String words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    return english ? words : "";
  }
}
