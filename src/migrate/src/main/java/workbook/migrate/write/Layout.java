package workbook.migrate.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks an expression that is too long for a line, as google-java-format does: before the dots of
 * a chain, else after the parenthesis, with the arguments together on the next line where they fit.
 */
final class Layout {
  private static final int LINE = 100;
  private static final String STEP = "    ";

  private Layout() {}

  /**
   * The expression on lines of which the first begins so far in.
   *
   * @param after how many characters must still fit behind it
   */
  static String fit(String expression, int indent, int after) {
    if (indent + expression.length() + after <= LINE || expression.contains("\"\"\"")) {
      return expression;
    }
    List<String> chain = chain(expression);
    return chain.size() > 1 ? chained(chain, indent, after) : call(expression, indent, after);
  }

  private static String chained(List<String> chain, int indent, int after) {
    StringBuilder text = new StringBuilder(fit(chain.get(0), indent, 0));
    for (int i = 1; i < chain.size(); i++) {
      int left = i == chain.size() - 1 ? after : 0;
      text.append(newLine(indent)).append(fit(chain.get(i), indent + STEP.length(), left));
    }
    return text.toString();
  }

  private static String call(String expression, int indent, int after) {
    int open = expression.indexOf('(');
    if (open < 0 || !expression.endsWith(")")) {
      return expression;
    }
    String inside = expression.substring(open + 1, expression.length() - 1);
    int inner = indent + STEP.length();
    String begin = expression.substring(0, open + 1) + newLine(indent);
    if (inner + inside.length() + 1 + after <= LINE) {
      return begin + inside + ")";
    }
    List<String> arguments = arguments(inside);
    StringBuilder text = new StringBuilder(begin);
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i == arguments.size() - 1;
      text.append(fit(arguments.get(i), inner, last ? 1 + after : 1));
      text.append(last ? ")" : "," + newLine(indent));
    }
    return text.toString();
  }

  private static String newLine(int indent) {
    return "\n" + " ".repeat(indent) + STEP;
  }

  /** {@code a("x").b().c()} in three; the name before the first parenthesis is never parted. */
  private static List<String> chain(String expression) {
    return parted(expression, true);
  }

  private static List<String> arguments(String inside) {
    return parted(inside, false).stream().map(String::strip).toList();
  }

  /** At the dots behind a parenthesis, or at the commas, that stand in no parentheses or quotes. */
  private static List<String> parted(String text, boolean atDots) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
        boolean dot = atDots && c == '.' && i > 0 && text.charAt(i - 1) == ')';
        boolean comma = !atDots && c == ',';
        if (depth == 0 && (dot || comma)) {
          parts.add(text.substring(begin, i));
          begin = dot ? i : i + 1;
        }
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
