package workbook.site.page;

import java.util.List;

/**
 * A page that only says something, such as that there is no such lesson.
 *
 * @param lines what is the matter and how to go on
 * @param details shown as they are, with line ends; may be empty
 */
public record Message(Frame frame, List<String> lines, String details) {
  public Message {
    lines = List.copyOf(lines);
  }
}
