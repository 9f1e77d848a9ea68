/**
 * The pages: lessons that run, exercises that are judged, slides. Start at {@link
 * workbook.site.Site}, which puts the features together:
 *
 * <ul>
 *   <li>{@code security}: the gate before everything
 *   <li>{@code page}, {@code asset}: the frame of all pages, and the files that they load
 *   <li>{@code map}, {@code lesson}, {@code slides}: the pages themselves
 *   <li>{@code cell}, {@code exercise}, {@code quiz}: what the learner does in them
 *   <li>{@code progress}, {@code events}: how things stand, told to open pages as it changes
 *   <li>{@code warm}: what takes long is made in the background
 * </ul>
 *
 * <p>Pages are made on the server from templates in {@code src/main/jte}; the scripts in {@code
 * asset/js} bring them to life. The learner's code never runs here, but in the child processes of
 * {@code kernel} and {@code lab}.
 */
@NullMarked
package workbook.site;

import org.jspecify.annotations.NullMarked;
