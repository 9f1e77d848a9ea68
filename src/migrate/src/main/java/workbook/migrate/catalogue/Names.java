package workbook.migrate.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds things by name. */
final class Names {
  private Names() {}

  /** The thing of exactly this name, else the only one that differs in capitals. */
  static <T> Optional<T> find(Collection<T> things, Function<T, String> name, String wanted) {
    List<T> alike = things.stream().filter(it -> name.apply(it).equalsIgnoreCase(wanted)).toList();
    Optional<T> same = alike.stream().filter(it -> name.apply(it).equals(wanted)).findFirst();
    return same.isPresent() || alike.size() != 1 ? same : Optional.of(alike.get(0));
  }

  /** The same names with one in the place of another. */
  static List<String> replaced(List<String> names, String old, String next) {
    return names.stream().map(it -> it.equalsIgnoreCase(old) ? next : it).toList();
  }

  /** Whether this name is among them. */
  static boolean contain(Collection<String> names, String wanted) {
    return names.stream().anyMatch(wanted::equalsIgnoreCase);
  }
}
