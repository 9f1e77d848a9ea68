package workbook.site.security;

import org.eclipse.jetty.http.HttpFields;

/** The headers by which the browser helps to keep others out. */
final class ProtectiveHeaders {
  private ProtectiveHeaders() {}

  static void put(HttpFields.Mutable headers, String nonce) {
    headers.put("Content-Security-Policy", policy(nonce));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
  }

  private static String policy(String nonce) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' 'nonce-" + nonce + "'",
        "style-src 'self' 'nonce-" + nonce + "'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }
}
