package workbook.lab.answer;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import workbook.lab.text.Texts;

/** Says what is likely meant where the compiler's words alone help little. */
final class Hints {
  private static final Map<Integer, String> QUOTES =
      Map.of((int) '“', "\"", (int) '”', "\"", (int) '„', "\"", (int) '‘', "'", (int) '’', "'");
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int TO_ASCII = 0xFEE0;
  private static final int WIDE_BLANK = 0x3000;

  private final Texts texts;

  Hints(Locale language) {
    this.texts = Texts.of(language, Hints.class.getClassLoader(), Hints.class.getName());
  }

  /** A hint for a problem with this key of javac's on this line. */
  @Nullable String hint(String code, int line, String source) {
    if (code.equals("compiler.err.does.not.override.abstract")) {
      return texts.text("abstract");
    }
    if (code.equals("compiler.err.override.weaker.access")) {
      return texts.text("public");
    }
    return character(line, source);
  }

  private @Nullable String character(int line, String source) {
    OptionalInt found = outsideStrings(source).chars().filter(Hints::isStrange).findFirst();
    if (found.isEmpty()) {
      return null;
    }
    int c = found.getAsInt();
    String shown = Character.toString(c);
    @Nullable String quote = QUOTES.get(c);
    return quote != null
        ? texts.text("curly-quote", line, shown, quote)
        : texts.text("full-width", line, shown, Character.toString(ascii(c)));
  }

  /** A line without its string literals and its comment, where every character is right. */
  private static String outsideStrings(String line) {
    return line.replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", "").replaceAll("//.*", "");
  }

  private static boolean isStrange(int c) {
    return QUOTES.containsKey(c)
        || c == WIDE_BLANK
        || (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST);
  }

  private static int ascii(int c) {
    return c == WIDE_BLANK ? ' ' : c - TO_ASCII;
  }
}
