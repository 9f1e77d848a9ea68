package workbook.cli;

import java.net.BindException;
import org.jspecify.annotations.Nullable;

/** What a server's failure to start says of its port. */
final class Ports {
  private Ports() {}

  static boolean isTaken(Throwable failure) {
    for (@Nullable Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof BindException || it.toString().contains("Port already in use")) {
        return true;
      }
    }
    return false;
  }
}
