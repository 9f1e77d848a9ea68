package workbook.site.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The session's token, and the cookie that stands for it in the browser. The cookie's name holds
 * the port, for cookies are shared by all ports of a host; its value is not the token, so that
 * nothing the browser keeps opens another browser.
 */
final class Credentials {
  private final byte[] token;
  private final byte[] cookie;
  private final String cookieText;

  Credentials(String token) {
    if (token.length() < 16) {
      throw new IllegalArgumentException("A token needs at least 16 characters.");
    }
    this.token = digest(token);
    this.cookieText = HexFormat.of().formatHex(digest("cookie of " + token));
    this.cookie = digest(cookieText);
  }

  static String cookieName(int port) {
    return "workbook-" + port;
  }

  /** Compares in a time that tells nothing about the token. */
  boolean isToken(String given) {
    return MessageDigest.isEqual(token, digest(given));
  }

  boolean hold(@Nullable String cookieValue) {
    return cookieValue != null && MessageDigest.isEqual(cookie, digest(cookieValue));
  }

  String setCookie(int port) {
    return cookieName(port) + "=" + cookieText + "; Path=/; HttpOnly; SameSite=Strict";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256.", e);
    }
  }
}
