package workbook.course.source;

/**
 * A Markdown file's fields, written in YAML between two lines of three dashes at its top, and the
 * text below.
 *
 * @param bodyLine the line on which the body starts, counted from 1
 */
public record FrontMatter(Fields fields, String body, int bodyLine) {
  private static final String FENCE = "---\n";

  /** Splits a file; what is wrong goes to the problems, and what could be read is returned. */
  public static FrontMatter of(SourceFile file, Problems problems) {
    String text = file.plainText();
    int end = text.startsWith(FENCE) ? endOfFields(text) : -1;
    if (end < 0) {
      problems.add(ProblemKind.MISSING_FRONT_MATTER, 1);
      return new FrontMatter(Fields.none(problems), text, 1);
    }
    int bodyStart = Math.min(text.length(), text.indexOf('\n', end) + 1);
    Fields fields = Fields.read(text.substring(FENCE.length(), end), 2, problems);
    String body = bodyStart == 0 ? "" : text.substring(bodyStart);
    return new FrontMatter(
        fields, body, 1 + (int) text.substring(0, text.length() - body.length()).lines().count());
  }

  private static int endOfFields(String text) {
    if (text.startsWith(FENCE, FENCE.length())) {
      return FENCE.length();
    }
    int end = text.indexOf("\n" + FENCE);
    if (end < 0 && text.endsWith("\n---")) {
      end = text.length() - 4;
    }
    return end < 0 ? -1 : end + 1;
  }
}
