package workbook.lab.play;

/**
 * What a statement did.
 *
 * @param rows how many rows it inserted, updated or deleted
 */
public record Changed(int rows) {
  /** One line for the reader. */
  @Override
  public String toString() {
    return rows == 1 ? PlayTexts.of("changed.one") : PlayTexts.of("changed.many", rows);
  }
}
