package workbook.site.security;

import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests that another site's page makes. The cookie alone does not: a page of another port
 * of this computer counts as the same site, and the browser sends our cookie along.
 */
final class Foreign {
  private static final String API = "/api/";
  private static final String HEADER = "X-Workbook";

  private Foreign() {}

  static boolean is(Visit visit) {
    String origin = visit.header(HttpHeader.ORIGIN.asString());
    boolean ours = origin != null && Addresses.origins(visit.port()).contains(origin);
    if (origin != null && !ours) {
      return true;
    }
    if (!visit.isRead() && !ours) {
      return true;
    }
    return isApi(visit) ? isForeignCall(visit) : isForeignUse(visit);
  }

  private static boolean isApi(Visit visit) {
    return !visit.isRead() || visit.path().startsWith(API);
  }

  /** Only our own script can send the header: to others the browser refuses it. */
  private static boolean isForeignCall(Visit visit) {
    return visit.header(HEADER) == null || !isSameOrigin(visit.header("Sec-Fetch-Site"));
  }

  /** Pages may be linked to from anywhere, but not be fetched, framed or loaded as a script. */
  private static boolean isForeignUse(Visit visit) {
    boolean visited = "navigate".equals(visit.header("Sec-Fetch-Mode"));
    return !visited && !isSameOrigin(visit.header("Sec-Fetch-Site"));
  }

  /** Old browsers and other programs don't say. */
  private static boolean isSameOrigin(@Nullable String site) {
    return site == null || site.equals("same-origin") || site.equals("none");
  }
}
