package workbook.site.security;

import org.eclipse.jetty.http.HttpStatus;

/** Why a request is turned away. */
enum Refusal {
  /** It names a host that we are not. */
  HOST(HttpStatus.MISDIRECTED_REQUEST_421),
  /** It brings no token, or a wrong one. */
  TOKEN(HttpStatus.UNAUTHORIZED_401),
  /** Another site's page makes it. */
  FOREIGN(HttpStatus.FORBIDDEN_403);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
