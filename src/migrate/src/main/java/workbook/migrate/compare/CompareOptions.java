package workbook.migrate.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How to compare.
 *
 * @param included which tables to look at
 * @param renames what got another name, by the word of who changed the entities
 * @param hibernate settings of Hibernate by which the application reads the entities, such as
 *     {@code hibernate.physical_naming_strategy}
 */
public record CompareOptions(
    Predicate<String> included, List<Proposal> renames, Map<String, String> hibernate) {
  /** All tables, and no renames but those of which entities tell. */
  public static final CompareOptions USUAL = new CompareOptions(it -> true, List.of(), Map.of());

  /** Copies the renames and the settings. */
  public CompareOptions {
    renames = List.copyOf(renames);
    hibernate = Map.copyOf(hibernate);
  }

  /** The same, looking only at these tables. */
  public CompareOptions only(Predicate<String> tables) {
    return new CompareOptions(tables, renames, hibernate);
  }

  /** The same, certain of these renames. */
  public CompareOptions accepting(List<Proposal> proposals) {
    return new CompareOptions(included, proposals, hibernate);
  }

  /** The same, with entities read by these settings of Hibernate. */
  public CompareOptions with(Map<String, String> settings) {
    return new CompareOptions(included, renames, settings);
  }
}
