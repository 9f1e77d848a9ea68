package workbook.migrate;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import workbook.migrate.graph.Node;

/** Makes a node of a revision's class. */
final class RevisionClass {
  private RevisionClass() {}

  static Node node(Class<? extends Migration> type) {
    Revision revision = type.getAnnotation(Revision.class);
    if (revision == null) {
      throw MigrationException.of("no-annotation", type.getSimpleName());
    }
    return new Node(
        revision.id(),
        List.of(revision.parents()),
        List.of(revision.labels()),
        List.of(revision.dependencies()),
        revision.created(),
        message(type.getSimpleName()),
        type.getSimpleName() + ".java",
        instance(type));
  }

  /** A class's name in words: {@code R20260923_1012_AddUserTable} is "add user table". */
  private static String message(String className) {
    String words =
        className
            .replaceFirst("^R\\d{8}_\\d{4}_", "")
            .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ");
    return words.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static Migration instance(Class<? extends Migration> type) {
    try {
      Constructor<? extends Migration> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw MigrationException.because(e.getCause(), "constructor-failed", type.getSimpleName());
    } catch (ReflectiveOperationException e) {
      throw MigrationException.because(e, "no-constructor", type.getSimpleName());
    }
  }
}
