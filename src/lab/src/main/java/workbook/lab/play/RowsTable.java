package workbook.lab.play;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbook.lab.text.Width;

/** Lays out {@link Rows}: numbers to the right, full-width characters in two columns. */
final class RowsTable {
  private static final int ROWS = 100;
  private static final int CELL = 60;
  private static final String GAP = " | ";

  private final Rows rows;
  private final List<List<String>> cells = new ArrayList<>();
  private final int[] widths;
  private final boolean[] numbers;

  RowsTable(Rows rows) {
    this.rows = rows;
    for (List<@Nullable Object> row : rows.rows().subList(0, Math.min(ROWS, rows.size()))) {
      cells.add(row.stream().map(CellText::of).map(text -> Width.cut(text, CELL)).toList());
    }
    int columns = rows.columns().size();
    this.widths = IntStream.range(0, columns).map(this::width).toArray();
    this.numbers = new boolean[columns];
    IntStream.range(0, columns).forEach(column -> numbers[column] = isNumeric(column));
  }

  String text() {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(line(rows.columns()));
    lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("-+-")));
    cells.forEach(row -> lines.add(line(row)));
    if (rows.size() == 0) {
      lines.add(PlayTexts.of("rows.none"));
    } else if (rows.more() || rows.size() > ROWS) {
      lines.add(
          PlayTexts.of(rows.more() ? "rows.endless" : "rows.more", cells.size(), rows.size()));
    }
    return lines.toString();
  }

  private int width(int column) {
    int title = Width.of(rows.columns().get(column));
    return cells.stream().mapToInt(row -> Width.of(row.get(column))).reduce(title, Math::max);
  }

  /** A column of numbers has a number, and nothing else but NULLs. */
  private boolean isNumeric(int column) {
    List<@Nullable Object> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.get(column)));
    return values.stream().anyMatch(Number.class::isInstance)
        && values.stream().allMatch(value -> value == null || value instanceof Number);
  }

  private String line(List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      String blanks = " ".repeat(widths[column] - Width.of(text));
      line.append(column == 0 ? "" : GAP);
      line.append(numbers[column] ? blanks + text : text + blanks);
    }
    return line.toString().stripTrailing();
  }
}
