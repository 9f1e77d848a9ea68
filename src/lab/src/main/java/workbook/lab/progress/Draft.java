package workbook.lab.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The learner's own text of a lesson's cell.
 *
 * @param lesson the lesson's slug, {@code 07-first-migration}
 * @param cell the cell's id
 * @param originalHash {@link #hash} of the lesson's text that the learner changed; when the
 *     lesson's text is another by now, the draft is stale
 * @param code the learner's text
 */
public record Draft(String lesson, String cell, String originalHash, String code) {
  /** A short fingerprint of a cell's original text. */
  public static String hash(String original) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(original.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256.", e);
    }
  }
}
