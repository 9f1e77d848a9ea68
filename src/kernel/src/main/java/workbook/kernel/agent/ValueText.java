package workbook.kernel.agent;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Text of a value as JShell shows it, but no longer than a limit. */
final class ValueText {
  private final StringBuilder text = new StringBuilder();
  private final int limit;

  private ValueText(int limit) {
    this.limit = limit;
  }

  /**
   * Calls the value's {@code toString}, and passes on what it throws. The text may be longer than
   * the limit by what a last element adds.
   */
  static String of(@Nullable Object value, int limit) {
    ValueText text = new ValueText(limit);
    text.add(value);
    return text.text.toString();
  }

  private void add(@Nullable Object value) {
    if (value instanceof String string) {
      quote(string, '"');
    } else if (value instanceof Character character) {
      quote(character.toString(), '\'');
    } else if (value != null && value.getClass().isArray()) {
      addArray(value);
    } else {
      text.append(value);
    }
  }

  private void addArray(Object array) {
    int length = Array.getLength(array);
    String type = array.getClass().getSimpleName();
    int bracket = type.indexOf('[') + 1;
    text.append(type, 0, bracket).append(length).append(type, bracket, type.length()).append(" { ");
    for (int i = 0; i < length && text.length() <= limit; i++) {
      if (i > 0) {
        text.append(", ");
      }
      add(Array.get(array, i));
    }
    text.append(" }");
  }

  private void quote(String string, char quote) {
    text.append(quote);
    for (int i = 0; i < string.length() && text.length() <= limit; i++) {
      escape(string.charAt(i), quote);
    }
    text.append(quote);
  }

  private void escape(char c, char quote) {
    switch (c) {
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      case '\r' -> text.append("\\r");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\\' -> text.append("\\\\");
      default -> {
        if (c == quote) {
          text.append('\\').append(c);
        } else if (Character.isISOControl(c)) {
          text.append(String.format("\\%03o", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }
}
