package workbook.lab.check;

import java.util.ArrayList;
import java.util.List;
import workbook.lab.text.Paragraph;
import workbook.lab.text.TextTable;
import workbook.lab.text.Texts;
import workbook.lab.verdict.DifferenceRow;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.Place;

/** A failure as plain text, for terminals and editors. */
public final class TeachingText {
  private static final int COLUMNS = 80;
  private static final String INDENT = "  ";

  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  private TeachingText(Texts texts) {
    this.texts = texts;
  }

  /** What is wrong, what was expected and found, the learner's line, what it looks like. */
  public static String of(Failure failure, Texts texts) {
    TeachingText text = new TeachingText(texts);
    text.lines.addAll(Paragraph.wrap(failure.headline(), COLUMNS, ""));
    text.comparison(failure);
    text.difference(failure.difference());
    if (failure.place() != null) {
      text.place(failure.place());
    }
    text.mistake(failure);
    return String.join("\n", text.lines);
  }

  private void comparison(Failure failure) {
    if (!failure.expected().isEmpty() || !failure.found().isEmpty()) {
      lines.add("");
      labelled("expected", failure.expected());
      labelled("found", failure.found());
    }
  }

  private void labelled(String label, String value) {
    lines.addAll(Paragraph.wrap(texts.text(label) + ": " + orNothing(value), COLUMNS, INDENT));
  }

  private void difference(List<DifferenceRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    TextTable table = new TextTable().row("", texts.text("expected"), texts.text("found"));
    rows.forEach(row -> table.row(row.what(), orNothing(row.expected()), orNothing(row.found())));
    lines.add("");
    lines.addAll(table.lines(INDENT, COLUMNS));
  }

  private void place(Place place) {
    lines.add("");
    lines.add(INDENT + place.file() + ":" + place.line());
    lines.add(INDENT + INDENT + place.source().strip());
  }

  private void mistake(Failure failure) {
    lines.add("");
    String introduced =
        failure.mistake().anchor() == null
            ? failure.mistake().sentence()
            : texts.text("looks-like", failure.mistake().sentence());
    lines.addAll(Paragraph.wrap(introduced, COLUMNS, ""));
  }

  private String orNothing(String value) {
    return value.isEmpty() ? texts.text("nothing") : value;
  }
}
