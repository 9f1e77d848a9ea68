package workbook.course.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Emphasis by asterisks that also works where no spaces stand between words. CommonMark lets {@code
 * **「重要」**です} stand as it is, because the closing mark stands between punctuation and a letter;
 * here a Japanese neighbour counts as a word's end.
 */
final class Asterisks extends AsteriskDelimiterProcessor {
  Asterisks() {
    super(true);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean beforePunctuation,
      boolean afterPunctuation,
      boolean beforeSpace,
      boolean afterSpace) {
    return left || (!afterSpace && (Wide.ends(before) || Wide.starts(after)));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean beforePunctuation,
      boolean afterPunctuation,
      boolean beforeSpace,
      boolean afterSpace) {
    return right || (!beforeSpace && (Wide.ends(before) || Wide.starts(after)));
  }
}
