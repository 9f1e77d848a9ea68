package workbook.site.api;

import java.util.List;

/** A call that can't be answered; the message for the reader is made where it is sent. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Object> arguments;

  /**
   * A refusal.
   *
   * @param status of HTTP
   * @param key of the sentence in the site's bundle
   */
  public ApiException(int status, String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.status = status;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
