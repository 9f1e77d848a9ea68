package workbook.site.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Numbers that are used once: they mark the scripts that a page of ours holds itself. */
final class Nonce {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  static String next() {
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
