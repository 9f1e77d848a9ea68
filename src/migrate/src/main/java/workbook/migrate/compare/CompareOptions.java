package workbook.migrate.compare;

import java.util.List;
import java.util.function.Predicate;

/**
 * How to compare.
 *
 * @param included which tables to look at
 * @param renames what got another name, by the word of who changed the entities
 */
public record CompareOptions(Predicate<String> included, List<Proposal> renames) {
  /** All tables, and no renames but those of which entities tell. */
  public static final CompareOptions USUAL = new CompareOptions(it -> true, List.of());

  /** Copies the renames. */
  public CompareOptions {
    renames = List.copyOf(renames);
  }

  /** The same, looking only at these tables. */
  public CompareOptions only(Predicate<String> tables) {
    return new CompareOptions(tables, renames);
  }

  /** The same, certain of these renames. */
  public CompareOptions accepting(List<Proposal> proposals) {
    return new CompareOptions(included, proposals);
  }
}
