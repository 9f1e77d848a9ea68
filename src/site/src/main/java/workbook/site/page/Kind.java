package workbook.site.page;

import java.util.List;
import java.util.Locale;

/** The kinds of pages: which styles each loads beside those of every page, and which script. */
public enum Kind {
  INDEX("index"),
  LESSON("lesson code cell exercise verdict quiz schema"),
  SLIDES("slides code schema"),
  MESSAGE("");

  private final String styles;

  Kind(String styles) {
    this.styles = styles;
  }

  /** The kind's word in file names and in the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> styles() {
    return styles.isEmpty() ? List.of() : List.of(styles.split(" "));
  }
}
