/**
 * One lesson, read from {@code lessons/<slug>/<language>.md} and rendered to HTML. Start at {@link
 * workbook.course.lesson.Lesson}.
 *
 * <p>A lesson is CommonMark with tables. Its front matter has {@code title}, {@code part} (a
 * capital letter), {@code minutes}, {@code goals} (a list: what the reader will be able to do) and,
 * if it has any, {@code slides} (the id of its section in the deck). Headings start at level 2;
 * those that aren't English name their anchor, {@code ## 逆向き {#reverse}}, which both languages
 * share. Links lead to files as an editor follows them, {@code ../08-add-column/en.md#nullable}.
 * Fences with a meaning:
 *
 * <ul>
 *   <li>{@code java run id=create-user}: a cell the reader can run; an {@code output} fence
 *       directly behind it says what it shows
 *   <li>{@code exercise}: the name of an exercise, whose text is {@code <name>.<language>.md}
 *       beside the lesson: a {@code title} in its front matter, the task, and a section of level 2
 *       for each hint
 *   <li>{@code quiz}: a YAML list of {@code question}, {@code choices}, {@code answer} (counted
 *       from 1) and {@code why}
 *   <li>{@code schema caption="..."}: a picture, see {@link workbook.course.schema.SchemaPicture}
 *   <li>any other, such as {@code sql} or {@code console}: a listing
 * </ul>
 *
 * <p>A quote that starts with {@code [!NOTE]}, {@code [!TIP]}, {@code [!IMPORTANT]}, {@code
 * [!WARNING]} or {@code [!CAUTION]} stands out.
 */
@NullMarked
package workbook.course.lesson;

import org.jspecify.annotations.NullMarked;
