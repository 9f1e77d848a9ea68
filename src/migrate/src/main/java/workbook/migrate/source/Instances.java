package workbook.migrate.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import workbook.migrate.MigrationException;

/** Makes objects of the classes that a project's folders hold. */
public final class Instances {
  private Instances() {}

  /**
   * An object of the class, made without arguments.
   *
   * @throws MigrationException when there is no such constructor, or it fails
   */
  public static <T> T of(Class<T> type) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw MigrationException.because(
          e.getCause(), "constructor-failed", type.getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw MigrationException.because(e, "no-constructor", type.getSimpleName());
    }
  }
}
