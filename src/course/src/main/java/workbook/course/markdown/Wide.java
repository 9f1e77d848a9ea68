package workbook.course.markdown;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Japanese characters: written without spaces between words. */
final class Wide {
  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<UnicodeBlock> MARKS =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private Wide() {}

  static boolean starts(CharSequence text) {
    return text.length() > 0 && isWide(Character.codePointAt(text, 0));
  }

  static boolean ends(CharSequence text) {
    return text.length() > 0 && isWide(Character.codePointBefore(text, text.length()));
  }

  private static boolean isWide(int codePoint) {
    return SCRIPTS.contains(UnicodeScript.of(codePoint))
        || MARKS.contains(UnicodeBlock.of(codePoint));
  }
}
