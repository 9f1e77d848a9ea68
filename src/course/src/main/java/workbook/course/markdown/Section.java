package workbook.course.markdown;

import java.util.ArrayList;
import java.util.List;

/** A heading with the deeper headings below it. */
public record Section(Heading heading, List<Section> sections) {
  public Section {
    sections = List.copyOf(sections);
  }

  /** Nests headings by their level; a skipped level nests under the next higher one. */
  public static List<Section> tree(List<Heading> headings) {
    List<Section> sections = new ArrayList<>();
    int at = 0;
    while (at < headings.size()) {
      int end = endOfSection(headings, at);
      sections.add(new Section(headings.get(at), tree(headings.subList(at + 1, end))));
      at = end;
    }
    return List.copyOf(sections);
  }

  private static int endOfSection(List<Heading> headings, int start) {
    int end = start + 1;
    while (end < headings.size() && headings.get(end).level() > headings.get(start).level()) {
      end++;
    }
    return end;
  }
}
