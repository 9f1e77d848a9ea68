package workbook.lab.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in aligned columns. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have as many cells as the first. */
  public TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The lines, each begun with the indent and cut at this many columns. */
  public List<String> lines(String indent, int columns) {
    int[] widths = widths();
    return rows.stream().map(row -> Width.cut(line(row, widths, indent), columns)).toList();
  }

  private int[] widths() {
    return IntStream.range(0, rows.get(0).size())
        .map(i -> rows.stream().mapToInt(row -> Width.of(row.get(i))).max().orElse(0))
        .toArray();
  }

  private static String line(List<String> row, int[] widths, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(Width.pad(row.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
