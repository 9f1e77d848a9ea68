package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds things by name. */
final class Names {
  private Names() {}

  /** The thing of exactly this name, else the only one that differs in capitals. */
  static <T> Optional<T> find(Collection<T> things, Function<T, String> name, String wanted) {
    List<T> alike = new ArrayList<>();
    for (T thing : things) {
      String found = name.apply(thing);
      if (found.equals(wanted)) {
        return Optional.of(thing);
      }
      if (found.equalsIgnoreCase(wanted)) {
        alike.add(thing);
      }
    }
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
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
