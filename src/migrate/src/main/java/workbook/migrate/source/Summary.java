package workbook.migrate.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment, without its full stop. */
final class Summary {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w.*", Pattern.DOTALL);
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
  private static final Pattern SENTENCE = Pattern.compile("(.*?)(?:[.!?](?=\\s|$)|。|$)");

  private Summary() {}

  static String of(String comment) {
    String text = BLOCK_TAG.matcher(comment).replaceFirst("");
    String plain = INLINE_TAG.matcher(text).replaceAll("$1").replaceAll("<[^>]*>", "");
    Matcher sentence = SENTENCE.matcher(plain.replaceAll("\\s+", " ").strip());
    return sentence.lookingAt() ? CommentText.read(sentence.group(1).strip()) : "";
  }
}
