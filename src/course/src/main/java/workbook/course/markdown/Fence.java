package workbook.course.markdown;

/**
 * A fenced block of code.
 *
 * @param info what stands behind the opening fence
 * @param content the lines between the fences, without the last line end
 * @param line of the opening fence, counted from 1; the content starts on the next
 */
public record Fence(String info, String content, int line) {
  /** The first word of the info, which says what the block is. */
  public String language() {
    return info.split("[\\s\\[{]", 2)[0];
  }
}
