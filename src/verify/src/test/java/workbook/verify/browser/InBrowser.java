package workbook.verify.browser;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that read the served course in Chromium; each takes {@link Readers} as a parameter. A test
 * fails, whatever it asserts, when the browser complained: an error in the console, a failed
 * request, a request to another machine.
 */
@Retention(RUNTIME)
@Target(TYPE)
@ExtendWith(BrowserExtension.class)
@interface InBrowser {}
