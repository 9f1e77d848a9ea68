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
    return listing(language, "", code);
  }

  /**
   * Code to read.
   *
   * @param attributes more attributes of the element, escaped, each after a space
   */
  public static String listing(String language, String attributes, String code) {
    return "<pre class=\"code\" data-language=\"%s\"%s><code>%s</code></pre>"
        .formatted(escape(language), attributes, escape(code));
  }
}
