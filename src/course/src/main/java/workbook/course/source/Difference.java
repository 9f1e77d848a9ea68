package workbook.course.source;

/**
 * Where the two languages of a lesson or a deck are not equal.
 *
 * @param where the lesson or the deck
 * @param what the thing compared, such as {@code cell create-user}
 * @param english what the English one has
 * @param japanese what the Japanese one has
 */
public record Difference(String where, String what, String english, String japanese) {
  @Override
  public String toString() {
    return "%s: %s\n  en: %s\n  ja: %s".formatted(where, what, english, japanese);
  }
}
