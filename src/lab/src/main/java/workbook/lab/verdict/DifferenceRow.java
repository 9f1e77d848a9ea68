package workbook.lab.verdict;

/**
 * One line of a difference between what was expected and what was found.
 *
 * @param what the thing, as a database names it: {@code user.email}, {@code user (email)}, {@code
 *     row 2}
 * @param expected what it should be, empty when it should not be there
 * @param found what it is, empty when it is not there
 */
public record DifferenceRow(String what, String expected, String found) {}
