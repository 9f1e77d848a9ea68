package workbook.course.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** What is known about a page while it is rendered. */
final class PageContext {
  static final NullableDataKey<PageContext> KEY = new NullableDataKey<>("PAGE");

  private final MarkdownText text;
  private final FenceRenderer fences;
  private final Problems problems;
  private final Document document;
  private final IdentityHashMap<Node, Heading> headingOf = new IdentityHashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final IdentityHashMap<BlockQuote, Alert> alerts = new IdentityHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();

  PageContext(MarkdownText text, FenceRenderer fences, Problems problems, Document document) {
    this.text = text;
    this.fences = fences;
    this.problems = problems;
    this.document = document;
  }

  static PageContext of(Document document) {
    return Objects.requireNonNull(KEY.get(document));
  }

  MarkdownText text() {
    return text;
  }

  FenceRenderer fences() {
    return fences;
  }

  Document document() {
    return document;
  }

  int line(Node node) {
    return text.firstLine() + document.getLineNumber(node.getStartOffset());
  }

  void problem(ProblemKind kind, Node node, Object... details) {
    problems.add(kind, line(node), details);
  }

  void add(Node node, Heading heading) {
    headingOf.put(node, heading);
    headings.add(heading);
  }

  @Nullable Heading heading(Node node) {
    return headingOf.get(node);
  }

  List<Heading> headings() {
    return headings;
  }

  void add(BlockQuote quote, Alert alert) {
    alerts.put(quote, alert);
  }

  @Nullable Alert alert(BlockQuote quote) {
    return alerts.get(quote);
  }

  List<Link> links() {
    return links;
  }

  List<Image> images() {
    return images;
  }
}
