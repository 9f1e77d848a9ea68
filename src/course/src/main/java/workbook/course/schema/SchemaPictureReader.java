package workbook.course.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** Reads a picture line by line. */
final class SchemaPictureReader {
  private static final Pattern COLUMN =
      Pattern.compile("(\\S+)\\s+([^\\s(]+(?:\\([^)]*\\))?)\\s*(.*)");

  private final Problems problems;
  private final List<PictureTable> tables = new ArrayList<>();

  SchemaPictureReader(Problems problems) {
    this.problems = problems;
  }

  SchemaPicture read(String text, int firstLine) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      readLine(lines.get(i).stripTrailing(), firstLine + i);
    }
    return new SchemaPicture(tables);
  }

  private void readLine(String line, int number) {
    Mark mark = Mark.of(line);
    String rest = mark == Mark.KEPT ? line : line.substring(2);
    Matcher column = COLUMN.matcher(rest.strip());
    boolean oneWord = !rest.strip().contains(" ");
    if (rest.isBlank()) {
      return;
    }
    if (oneWord && !rest.startsWith(" ")) {
      tables.add(new PictureTable(mark, rest, List.of()));
    } else if (column.matches() && (mark != Mark.KEPT || rest.startsWith(" "))) {
      addColumn(new PictureColumn(mark, column.group(1), column.group(2), column.group(3)), number);
    } else {
      problems.add(ProblemKind.WRONG_SCHEMA_LINE, number, line.strip());
    }
  }

  private void addColumn(PictureColumn column, int number) {
    if (tables.isEmpty()) {
      problems.add(ProblemKind.COLUMN_WITHOUT_TABLE, number, column.name());
      return;
    }
    PictureTable table = tables.remove(tables.size() - 1);
    List<PictureColumn> columns = new ArrayList<>(table.columns());
    columns.add(column);
    tables.add(new PictureTable(table.mark(), table.name(), columns));
  }
}
