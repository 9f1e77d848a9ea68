package workbook.lab.verdict;

import org.jspecify.annotations.Nullable;

/**
 * The typical mistake that a failure looks like.
 *
 * @param key its name, {@code forgotten-unique}; the same on every database
 * @param sentence what it is and what helps, in the learner's language
 * @param anchor the heading of the lesson that explains it; null for a general key, such as {@code
 *     not-compiled}, which no lesson treats
 */
public record Mistake(String key, String sentence, @Nullable String anchor) {}
