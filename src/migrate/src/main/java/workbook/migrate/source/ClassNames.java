package workbook.migrate.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for the classes of new revisions: the message, as Java writes names. */
final class ClassNames {
  private ClassNames() {}

  /** {@code AddUserTable}; with the id behind it where another class is named so. */
  static String of(String message, String id, Set<String> taken) {
    String name =
        FileNames.words(message).stream()
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining())
            .replaceAll("\\P{javaJavaIdentifierPart}", "");
    String begun = name.matches("\\p{javaJavaIdentifierStart}.*") ? name : "R" + name;
    return taken.contains(begun) || isUsedInRevisions(begun)
        ? begun + "_" + id.replaceAll("[^\\p{L}\\p{N}]", "_")
        : begun;
  }

  private static boolean isUsedInRevisions(String name) {
    return isClass("workbook.migrate." + name) || isClass("java.lang." + name);
  }

  private static boolean isClass(String name) {
    try {
      Class.forName(name, false, ClassNames.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false; // A LinkageError: another case of letters, where files don't tell them apart.
    }
  }
}
