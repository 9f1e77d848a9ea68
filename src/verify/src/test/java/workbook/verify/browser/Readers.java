package workbook.verify.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workbook.verify.command.Checkout;
import workbook.verify.command.Served;

/**
 * Gives a test its readers; all of a test class read the same course in a checkout of their own.
 */
final class Readers implements AutoCloseable {
  private final Browser browser;
  private final Checkout checkout = Checkout.fresh();
  private final List<Reader> readers = new ArrayList<>();
  private Served served = Served.of(checkout);

  Readers(Browser browser) {
    this.browser = browser;
  }

  /** A reader with a browser window of their own, in English at a wide screen. */
  Reader reader() {
    return reader(Look.LIGHT);
  }

  Reader reader(Look look) {
    Reader reader = new Reader(browser.newContext(look.options()), served);
    readers.add(reader);
    return reader;
  }

  Checkout checkout() {
    return checkout;
  }

  /** An answer that the project holds, such as {@code 07-…/add-user-table/reference}. */
  String answer(String folder, String file) {
    return checkout.read(Path.of("solutions", folder, file).toString());
  }

  /** Stops the course and serves it anew; the readers' windows are closed before. */
  void restart() {
    leave();
    served.close();
    served = Served.of(checkout);
  }

  /** What the served course says and does just now. */
  String state() {
    return served.state();
  }

  /** Closes the windows of a test, and tells what the browser complained about. */
  List<String> leave() {
    List<String> complaints = new ArrayList<>();
    for (Reader reader : readers) {
      complaints.addAll(reader.complaints());
      reader.close();
    }
    readers.clear();
    return complaints;
  }

  @Override
  public void close() {
    served.close();
    checkout.close();
  }
}
