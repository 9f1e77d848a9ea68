package workbook.course.lesson;

import org.jspecify.annotations.Nullable;
import workbook.course.source.Language;

/**
 * What stands in a lesson's front matter: enough for a course map, without reading the text.
 *
 * @param slug name of the lesson's folder, such as {@code 07-first-migration}
 * @param number the number the slug starts with
 * @param part letter of the part of the course
 * @param minutes how long the lesson takes
 * @param slides id of the section in the deck that goes with the lesson
 */
public record LessonHead(
    String slug,
    int number,
    Language language,
    String title,
    String part,
    int minutes,
    @Nullable String slides) {}
