package workbook.migrate.schema;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * An expression as MySQL's catalogue tells it: its texts are escaped once more than SQL wants, and
 * the bytes of what is not ASCII are each told as a character.
 */
final class MySqlExpression {
  private static final char ONE_BYTE = 0xFF;

  /** Said of each text by how the session wrote that made it. */
  private static final Pattern ENCODING =
      Pattern.compile("\\b_(?:utf8mb4|(?:utf8mb3|latin1|ascii)(?='\\p{ASCII}*'))'");

  private MySqlExpression() {}

  /** As it can stand in a statement; each text is said to be of the usual encoding, which it is. */
  static String of(String told) {
    String sql = decoded(told).replace("\\'", "'").replace("\\\\", "\\");
    return ENCODING.matcher(sql).replaceAll("'");
  }

  /** Left as it is where its characters are no such bytes: MariaDB tells it rightly. */
  private static String decoded(String told) {
    if (told.chars().anyMatch(it -> it > ONE_BYTE)) {
      return told;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(told.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return told;
    }
  }
}
