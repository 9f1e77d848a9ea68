package workbook.site.page;

import java.util.List;

/** The kinds of pages: which styles and scripts each loads. */
public enum Kind {
  INDEX("index"),
  LESSON("lesson code cell exercise verdict quiz schema"),
  SLIDES("slides code schema"),
  MESSAGE("message");

  private final String styles;

  Kind(String styles) {
    this.styles = styles;
  }

  /** The kind's word in file names and in the page. */
  public String word() {
    return styles().get(0);
  }

  List<String> styles() {
    return List.of(styles.split(" "));
  }
}
