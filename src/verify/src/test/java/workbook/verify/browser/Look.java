package workbook.verify.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** How a reader looks at the pages. */
enum Look {
  LIGHT(1440, 900, ColorScheme.LIGHT),
  DARK(1440, 900, ColorScheme.DARK),
  PHONE(390, 844, ColorScheme.LIGHT),
  DARK_PHONE(390, 844, ColorScheme.DARK);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  NewContextOptions options() {
    boolean isPhone = width < 600;
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale("en-US")
        .setHasTouch(isPhone)
        .setIsMobile(isPhone);
  }
}
