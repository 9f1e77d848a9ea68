package workbook.lab.verdict;

/**
 * A line that the learner wrote.
 *
 * @param file the name of the source, without its folder
 * @param line counted from 1
 * @param source the line as it stands there
 */
public record Place(String file, int line, String source) {}
