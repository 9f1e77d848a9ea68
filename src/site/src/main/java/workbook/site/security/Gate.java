package workbook.site.security;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets through what comes from our own pages in a browser that was given the token, and nothing
 * else. It stands before all routing, upgrades included, so that a route cannot be left open by
 * mistake.
 */
public final class Gate extends Handler.Wrapper {
  private static final String NONCE = "workbook.nonce";

  private final Credentials credentials;

  /** A gate that opens to this token. */
  public Gate(String token) {
    this.credentials = new Credentials(token);
  }

  /** The name of the request attribute with the nonce that a page's own scripts carry. */
  public static String nonceAttribute() {
    return NONCE;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String nonce = Nonce.next();
    request.setAttribute(NONCE, nonce);
    ProtectiveHeaders.put(response.getHeaders(), nonce);
    Visit visit = Visit.of(request);
    if (!visit.hasOurHost()) {
      return deny(Refusal.HOST, visit, response, callback);
    }
    if (visit.token() != null) {
      return enter(visit, response, callback);
    }
    if (!credentials.hold(visit.cookie(Credentials.cookieName(visit.port())))) {
      return deny(Refusal.TOKEN, visit, response, callback);
    }
    if (Foreign.is(visit)) {
      return deny(Refusal.FOREIGN, visit, response, callback);
    }
    return super.handle(request, response, callback);
  }

  /** Trades the token for a cookie, and leads to the same address without the token. */
  private boolean enter(Visit visit, Response response, Callback callback) {
    if (!visit.isRead() || !credentials.isToken(String.valueOf(visit.token()))) {
      return deny(Refusal.TOKEN, visit, response, callback);
    }
    response.getHeaders().put(HttpHeader.SET_COOKIE, credentials.setCookie(visit.port()));
    response.getHeaders().put(HttpHeader.LOCATION, visit.localPath());
    response.setStatus(HttpStatus.SEE_OTHER_303);
    callback.succeeded();
    return true;
  }

  private static boolean deny(Refusal why, Visit visit, Response response, Callback callback) {
    response.setStatus(why.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    Content.Sink.write(response, true, RefusalPage.html(why, visit), callback);
    return true;
  }
}
