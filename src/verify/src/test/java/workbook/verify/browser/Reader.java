package workbook.verify.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import workbook.verify.command.Served;

/** Somebody who reads the workbook in a browser, and notes whatever the browser complains about. */
final class Reader implements AutoCloseable {
  private static final String OURS = "http://127.0.0.1:";

  /** Chromium marks up text that is typed over a selection; the page forbids it, to no harm. */
  private static final String TYPED_OVER = "Applying inline style";

  private final BrowserContext context;
  private final Page page;
  private final Served served;
  private final List<String> complaints = new ArrayList<>();

  Reader(BrowserContext context, Served served) {
    this.context = context;
    this.served = served;
    this.page = context.newPage();
    page.onConsoleMessage(this::said);
    page.onPageError(error -> complaints.add("script failed: " + error));
    page.onRequest(this::asked);
    page.onResponse(this::answered);
    page.navigate(served.address().toString());
  }

  Page page() {
    return page;
  }

  /** Opens a place of the course such as {@code /en/lessons/07-first-migration}. */
  Page open(String place) {
    page.navigate(served.at(place).toString());
    page.locator("html[data-ready]").waitFor();
    return page;
  }

  /** Errors in the console, failed requests, requests to another machine. */
  List<String> complaints() {
    return complaints;
  }

  private void said(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith(TYPED_OVER)) {
      complaints.add("console: " + message.text());
    }
  }

  private void asked(Request request) {
    if (!request.url().startsWith(OURS)) {
      complaints.add("asked elsewhere: " + request.url());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400) {
      complaints.add(response.status() + " " + response.url());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
