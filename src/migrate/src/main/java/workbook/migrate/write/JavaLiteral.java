package workbook.migrate.write;

/** Texts as Java's literals. */
public final class JavaLiteral {
  private JavaLiteral() {}

  /** The text in quotes. */
  public static String of(String text) {
    return JavaText.text(text);
  }
}
