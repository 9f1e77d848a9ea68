package workbook.course.markdown;

/** Pieces of HTML. */
public final class Html {
  private Html() {}

  /** The text as it may stand in an element or in a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Code to read. */
  public static String listing(String language, String code) {
    return "<pre class=\"code\" data-language=\"%s\"><code>%s</code></pre>"
        .formatted(escape(language), escape(code));
  }
}
