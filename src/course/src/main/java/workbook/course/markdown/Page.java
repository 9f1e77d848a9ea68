package workbook.course.markdown;

import java.util.List;

/** Rendered Markdown and what stands in it, in reading order. */
public record Page(String html, List<Heading> headings, List<Link> links, List<Image> images) {
  public Page {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    images = List.copyOf(images);
  }
}
