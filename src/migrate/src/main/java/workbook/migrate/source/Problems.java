package workbook.migrate.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Turns javac's diagnostics into problems. */
final class Problems {
  private Problems() {}

  static List<SourceProblem> of(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, Locale language) {
    return diagnostics.stream()
        .filter(it -> it.getKind() == Diagnostic.Kind.ERROR && it.getSource() != null)
        .map(it -> problem(it, language))
        .toList();
  }

  private static SourceProblem problem(Diagnostic<? extends JavaFileObject> it, Locale language) {
    int line = (int) Math.max(1, it.getLineNumber());
    int column = (int) Math.max(1, it.getColumnNumber());
    String text = line(it.getSource(), line);
    long length = Math.max(1, it.getEndPosition() - it.getPosition());
    int end = (int) Math.min(column + length, Math.max(column + 1, text.length() + 1));
    return new SourceProblem(
        Path.of(it.getSource().toUri()),
        line,
        charColumn(text, column),
        Math.max(charColumn(text, column) + 1, charColumn(text, end)),
        it.getCode(),
        it.getMessage(language),
        text);
  }

  /** javac counts a tab as up to eight columns; we count it as one. */
  private static int charColumn(String text, int column) {
    int seen = 1;
    for (int i = 0; i < text.length(); i++) {
      if (seen >= column) {
        return i + 1;
      }
      seen += text.charAt(i) == '\t' ? 8 - (seen - 1) % 8 : 1;
    }
    return text.length() + 1;
  }

  private static String line(JavaFileObject source, int line) {
    try {
      return source.getCharContent(true).toString().lines().skip(line - 1L).findFirst().orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
