package workbook.site.asset;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workbook.course.source.Language;

/** The sentences that scripts show, as a module. */
final class BrowserTexts {
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private BrowserTexts() {}

  static byte[] script(Language language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "workbook.site.asset.browser",
            language.locale(),
            BrowserTexts.class.getClassLoader(),
            NO_FALLBACK);
    return new TreeSet<>(Collections.list(bundle.getKeys()))
        .stream()
            .map(key -> "  %s: %s".formatted(quoted(key), quoted(bundle.getString(key))))
            .collect(Collectors.joining(",\n", "export default {\n", "\n};\n"))
            .getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
