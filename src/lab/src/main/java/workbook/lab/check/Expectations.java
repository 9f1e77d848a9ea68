package workbook.lab.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import workbook.lab.answer.Answer;
import workbook.lab.text.Texts;
import workbook.lab.verdict.DifferenceRow;
import workbook.lab.verdict.Place;

/** Holds what was found against what was expected, and refuses what differs. */
final class Expectations {
  private static final Pattern COLUMN = Pattern.compile("(?:.*\\.|.* \\(|)([^.()]+)\\)?");

  private final Texts texts;
  private final Answer answer;

  Expectations(Texts texts, Answer answer) {
    this.texts = texts;
    this.answer = answer;
  }

  void header(Header expected, Header found, List<Typical<Header>> mistakes) {
    List<DifferenceRow> difference = expected.difference(found);
    if (!difference.isEmpty()) {
      throw Finding.of(texts, "revision-difference")
          .difference(difference)
          .looksLike(Typical.first(mistakes, found))
          .at(answer.placeOf("@Revision"))
          .refusal();
    }
  }

  void schema(Facts expected, Facts found, String method, List<Typical<Facts>> mistakes) {
    List<DifferenceRow> difference = expected.difference(found);
    if (!difference.isEmpty()) {
      throw Finding.of(texts, "schema-difference", method)
          .difference(difference)
          .looksLike(Typical.first(mistakes, found))
          .at(place(method, difference))
          .refusal();
    }
  }

  void rows(Rows expected, Rows found, String method, List<Typical<Rows>> mistakes) {
    List<DifferenceRow> difference = expected.difference(found);
    if (!difference.isEmpty()) {
      throw Finding.of(texts, "rows-difference", method)
          .difference(difference)
          .looksLike(Typical.first(mistakes, found))
          .at(answer.place(method, ""))
          .refusal();
    }
  }

  /** The line of the method that names the first thing that differs. */
  private Optional<Place> place(String method, List<DifferenceRow> difference) {
    var matcher = COLUMN.matcher(difference.get(0).what());
    return answer.place(method, matcher.matches() ? matcher.group(1) : "");
  }
}
