package workbook.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/** Says in friendly words what to do about a problem, where that is known. */
final class Hints {
  private static final List<String> COMMON_NAMES =
      List.of(
          "String",
          "System",
          "Integer",
          "Long",
          "Boolean",
          "Double",
          "Object",
          "Math",
          "List",
          "Map",
          "Set",
          "Optional",
          "ArrayList",
          "HashMap",
          "Override",
          "Exception",
          "boolean",
          "double");

  private static final Pattern INTERNAL = Pattern.compile("(sun|com\\.sun|jdk)\\..*");

  private final CodeText code;
  private final Texts texts;
  private final JShell shell;

  Hints(CodeText code, Texts texts, JShell shell) {
    this.code = code;
    this.texts = texts;
    this.shell = shell;
  }

  @Nullable String of(Diag diag, int start, int position, int end) {
    int lineStart = code.lineStart(code.line(start));
    int lineEnd = code.lineEnd(code.line(end));
    OptionalInt lookalike = Lookalikes.first(code, lineStart, lineEnd);
    if (lookalike.isPresent()) {
      return lookalike(lookalike.getAsInt());
    }
    String key = diag.getCode();
    if (key.startsWith("compiler.err.cant.resolve")) {
      return unknownName(diag, position);
    }
    return switch (key) {
      case "compiler.err.expected" ->
          diag.getMessage(Locale.ENGLISH).contains("';'") ? semicolon(start) : null;
      case "compiler.err.unclosed.str.lit" -> texts.get("hint.quote", code.line(start));
      case "compiler.err.unclosed.char.lit", "compiler.err.empty.char.lit" ->
          texts.get("hint.char");
      case "compiler.err.unreported.exception.need.to.catch.or.throw" -> texts.get("hint.throws");
      case "compiler.err.premature.eof" -> texts.get("incomplete.hint");
      case "compiler.err.missing.ret.stmt" -> texts.get("hint.return");
      default -> null;
    };
  }

  private String lookalike(int offset) {
    char found = code.text().charAt(offset);
    char meant = Lookalikes.replacement(found);
    int line = code.line(offset);
    int column = code.column(offset);
    return meant == ' '
        ? texts.get("hint.space", line, column)
        : texts.get("hint.lookalike", found, line, column, meant);
  }

  private String semicolon(int position) {
    return texts.get("hint.semicolon", code.line(position));
  }

  private @Nullable String unknownName(Diag diag, int position) {
    String name = nameAt(position);
    if (name.isEmpty()) {
      return null;
    }
    Optional<String> elsewhere = importable(name);
    if (elsewhere.isPresent()) {
      return texts.get("hint.import", elsewhere.get());
    }
    Optional<String> nearest = Nearest.to(name, knownNames());
    if (nearest.isPresent()) {
      return texts.get("hint.nearest", nearest.get());
    }
    boolean endsLine = code.text().startsWith("\n", position + name.length());
    boolean type = diag.getMessage(Locale.ENGLISH).contains("class");
    return type && endsLine ? semicolon(position) : null;
  }

  /** A class of that name in a package that is not imported, those of the JDK first. */
  private Optional<String> importable(String name) {
    return shell.sourceCodeAnalysis().listQualifiedNames(name, name.length()).getNames().stream()
        .filter(found -> found.endsWith("." + name))
        .filter(found -> !INTERNAL.matcher(found).matches())
        .min(
            Comparator.comparing((String found) -> !found.startsWith("java.util."))
                .thenComparing(found -> !found.startsWith("java."))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The name at an offset; none where a member of something is looked for. */
  private String nameAt(int position) {
    int end = position;
    String text = code.text();
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.substring(position, end);
  }

  private List<String> knownNames() {
    List<String> names = new ArrayList<>(COMMON_NAMES);
    Stream.of(
            shell.variables().map(VarSnippet::name),
            shell.methods().map(MethodSnippet::name),
            shell.types().map(TypeDeclSnippet::name))
        .flatMap(found -> found)
        .forEach(names::add);
    return names;
  }
}
