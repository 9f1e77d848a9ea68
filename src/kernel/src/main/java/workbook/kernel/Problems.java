package workbook.kernel;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import jdk.jshell.Diag;
import org.jspecify.annotations.Nullable;

/** Turns what the compiler says of a snippet into problems of the cell. */
final class Problems {
  private final CodeText code;
  private final Texts texts;
  private final Hints hints;

  Problems(CodeText code, Texts texts, Hints hints) {
    this.code = code;
    this.texts = texts;
    this.hints = hints;
  }

  /**
   * A problem that the compiler found.
   *
   * @param from where the snippet begins in the cell
   * @param to where it ends
   */
  CellEvent.Problem of(Diag diag, int from, int to) {
    int position = within(diag.getPosition(), diag.getStartPosition(), from, to);
    int start = within(diag.getStartPosition(), diag.getPosition(), from, to);
    int end = Math.max(within(diag.getEndPosition(), diag.getPosition(), from, to), start + 1);
    String hint = hints.of(diag, start, position, end);
    return problem(start, end, diag.getCode(), message(diag), hint);
  }

  /** Code that stops in the middle. */
  CellEvent.Problem incomplete(int from) {
    int open = Brackets.unclosed(code, from);
    int end = code.text().stripTrailing().length();
    if (open < 0) {
      String message = texts.get("incomplete");
      return problem(end - 1, end, "workbook.incomplete", message, texts.get("incomplete.hint"));
    }
    String bracket = code.text().substring(open, open + 1);
    String message = texts.get("incomplete.bracket", bracket, code.line(open));
    String hint = texts.get("incomplete.bracket.hint", Brackets.closing(bracket.charAt(0)));
    return problem(open, open + 1, "workbook.incomplete", message, hint);
  }

  /** A comment that never ends. */
  CellEvent.Problem openComment(int start) {
    String message = texts.get("incomplete.comment", code.line(start));
    return problem(
        start, start + 2, "workbook.incomplete", message, texts.get("incomplete.comment.hint"));
  }

  /** A declaration that was used before what it waits for was declared. */
  CellEvent.Problem unresolved(int line, String name, String missing) {
    int start = code.lineStart(Math.max(line, 1));
    int end = code.lineEnd(Math.max(line, 1));
    return problem(start, end, "workbook.unresolved", texts.get("unresolved", name, missing), null);
  }

  private CellEvent.Problem problem(
      int start, int end, String key, String message, @Nullable String hint) {
    return new CellEvent.Problem(
        code.line(start), code.column(start), code.line(end), code.column(end), key, message, hint);
  }

  /** The offset in the cell of an offset in the snippet, or of another where there is none. */
  private static int within(long offset, long otherwise, int from, int to) {
    long known = offset == Diagnostic.NOPOS ? otherwise : offset;
    return known == Diagnostic.NOPOS ? from : (int) Math.max(from, Math.min(from + known, to));
  }

  /** Without the location where a name was looked for: the wrapper, which has no name. */
  private String message(Diag diag) {
    Locale language = texts.language();
    long lines = diag.getCode().startsWith("compiler.err.cant.resolve") ? 2 : Long.MAX_VALUE;
    return Names.clean(diag.getMessage(language))
        .lines()
        .limit(lines)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }
}
