package workbook.site.exercise;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, line by line. */
record Comparison(List<Row> rows) {
  /** Marks where a changed piece of a line begins and ends; no Java source has it. */
  private static final String MARK = "\u0001";

  Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * A line of both.
   *
   * @param kind {@code same}, {@code changed}, {@code added}, {@code removed}
   */
  record Row(String kind, List<Piece> mine, List<Piece> reference) {
    Row {
      mine = List.copyOf(mine);
      reference = List.copyOf(reference);
    }
  }

  /** A piece of a line. */
  record Piece(String text, boolean changed) {}

  static Comparison of(String mine, String reference) {
    DiffRowGenerator generator =
        DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(opening -> MARK)
            .newTag(opening -> MARK)
            .build();
    return new Comparison(
        generator.generateDiffRows(lines(mine), lines(reference)).stream()
            .map(Comparison::row)
            .toList());
  }

  private static List<String> lines(String text) {
    return text.replace(MARK, "").lines().toList();
  }

  private static Row row(DiffRow row) {
    String kind =
        switch (row.getTag()) {
          case EQUAL -> "same";
          case CHANGE -> "changed";
          case INSERT -> "added";
          case DELETE -> "removed";
        };
    return new Row(kind, pieces(row.getOldLine()), pieces(row.getNewLine()));
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    boolean changed = false;
    for (String text : line.split(MARK, -1)) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, changed));
      }
      changed = !changed;
    }
    return pieces;
  }
}
