package workbook.course.lesson;

/**
 * Something shown in a lesson that must be the same in all languages.
 *
 * @param content what has to be equal: a listing's language and code without comments, a schema's
 *     lines, an image's file
 */
public record Figure(Kind kind, String content) {
  /** What sort of figure. */
  public enum Kind {
    LISTING,
    SCHEMA,
    IMAGE
  }
}
