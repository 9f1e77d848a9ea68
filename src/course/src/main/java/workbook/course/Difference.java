package workbook.course;

/**
 * Where the two languages of a lesson are not equal.
 *
 * @param slug the lesson
 * @param what the thing compared, such as {@code cell create-user}
 * @param english what the English lesson has
 * @param japanese what the Japanese lesson has
 */
public record Difference(String slug, String what, String english, String japanese) {
  @Override
  public String toString() {
    return "%s: %s%n  en: %s%n  ja: %s".formatted(slug, what, english, japanese);
  }
}
