package workbook.migrate.picture;

import java.util.List;
import workbook.migrate.History;

/**
 * A picture of revisions; prints itself with lines to the parents of each.
 *
 * @param entries newest first, each before its parents
 */
public record GraphPicture(List<History.Entry> entries) {
  /** Copies the entries. */
  public GraphPicture {
    entries = List.copyOf(entries);
  }

  /** A flowchart in Mermaid's language; dotted lines are dependencies. */
  public String mermaid() {
    return MermaidPicture.of(entries);
  }

  /** A document of SVG that follows the reader's choice of light or dark. */
  public String svg() {
    return SvgPicture.of(entries);
  }

  @Override
  public String toString() {
    return entries.isEmpty() ? "no revisions" : TextPicture.of(entries);
  }
}
