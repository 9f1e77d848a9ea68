package workbook.lab.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.lab.text.Texts;
import workbook.lab.verdict.DifferenceRow;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.Mistake;
import workbook.lab.verdict.Place;

/**
 * Something that is wrong with an answer, on its way to becoming a {@link Failure}.
 *
 * <p>A kind ({@code schema-difference}) has two sentences: {@code <kind>.headline} says what is
 * wrong, {@code <kind>} what helps. A typical mistake's own sentence takes the place of the second.
 */
public final class Finding {
  private final Texts texts;
  private final String headline;
  private String expected = "";
  private String found = "";
  private List<DifferenceRow> difference = List.of();
  private Mistake mistake;
  private @Nullable Place place;
  private List<String> trace = List.of();

  private Finding(Texts texts, String kind, Object... arguments) {
    this.texts = texts;
    this.headline = texts.text(kind + ".headline", arguments);
    this.mistake = new Mistake(kind, texts.text(kind, arguments), null);
  }

  /** A finding of this kind; the arguments go into its sentences. */
  public static Finding of(Texts texts, String kind, Object... arguments) {
    return new Finding(texts, kind, arguments);
  }

  /** What was expected and what was found, where no table of differences says it. */
  public Finding expected(String whatWasExpected, String whatWasFound) {
    expected = whatWasExpected;
    found = whatWasFound;
    return this;
  }

  Finding difference(List<DifferenceRow> rows) {
    difference = rows;
    return this;
  }

  /** Names the typical mistake; its key is a heading's anchor in the lesson. */
  Finding looksLike(Optional<String> key) {
    key.ifPresent(name -> mistake = new Mistake(name, texts.text(name), name));
    return this;
  }

  /** Names the learner's line. */
  public Finding at(Optional<Place> line) {
    place = line.orElse(place);
    return this;
  }

  /** The error's own words, for those who want more. */
  public Finding trace(List<String> lines) {
    trace = lines;
    return this;
  }

  /** The failure. */
  public Failure failure() {
    return new Failure(headline, expected, found, difference, mistake, place, trace);
  }

  CheckFailure refusal() {
    Failure failure = failure();
    return new CheckFailure(failure, TeachingText.of(failure, texts));
  }
}
