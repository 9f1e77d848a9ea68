package workbook.lab.check;

import java.util.List;
import workbook.lab.verdict.DifferenceRow;
import workbook.migrate.Revision;

/**
 * What a revision's annotation says.
 *
 * @param id the revision's name
 * @param parents the revisions that it follows
 */
public record Header(String id, List<String> parents) {
  public Header {
    parents = List.copyOf(parents);
  }

  /** A revision with this id, which follows these. */
  public static Header revision(String id, String... parents) {
    return new Header(id, List.of(parents));
  }

  static Header of(Revision annotation) {
    return revision(annotation.id(), annotation.parents());
  }

  List<DifferenceRow> difference(Header found) {
    return List.of(
            new DifferenceRow("id", id, found.id),
            new DifferenceRow("parents", listed(), found.listed()))
        .stream()
        .filter(row -> !row.expected().equals(row.found()))
        .toList();
  }

  private String listed() {
    return String.join(", ", parents);
  }
}
