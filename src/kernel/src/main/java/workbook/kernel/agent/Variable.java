package workbook.kernel.agent;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The static field in which JShell keeps what a declaration or an expression yields.
 *
 * @param field null for a snippet that keeps nothing
 */
record Variable(@Nullable Field field) {
  private static final Pattern UNNAMED = Pattern.compile("\\$\\d+");

  static Variable of(Class<?> wrapper) {
    for (Field field : wrapper.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        return new Variable(field);
      }
    }
    return new Variable(null);
  }

  /** Whether the author of the cell named it: a declaration, whose value is not shown. */
  boolean named() {
    return field != null && !UNNAMED.matcher(field.getName()).matches();
  }

  /** An unnamed value can't be used again: to keep it would only fill the heap. */
  void forgetUnnamed() throws IllegalAccessException {
    if (field != null && !named() && !field.getType().isPrimitive()) {
      field.setAccessible(true);
      field.set(null, null);
    }
  }
}
