package workbook.kernel;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import workbook.kernel.CellResult.Status;
import workbook.kernel.engine.EngineControl;

/** One run of one cell: its snippets, one after another, until one fails. */
final class CellRun {
  private static final int MOST_PROBLEMS = 20;

  private final JShell shell;
  private final EngineControl engine;
  private final Relay relay;
  private final Origins origins;
  private final int number;
  private final CodeText code;
  private final Texts texts;
  private final Problems problems;
  private final Traces traces;
  private final Set<DeclarationSnippet> waiting = new LinkedHashSet<>();

  CellRun(Session session, int number, CodeText code, Texts texts) {
    this.shell = session.shell();
    this.engine = session.engine();
    this.relay = session.relay();
    this.origins = session.origins();
    this.number = number;
    this.code = code;
    this.texts = texts;
    this.problems = new Problems(code, texts, new Hints(code, texts, shell));
    this.traces = new Traces(origins, number, texts);
  }

  /** Runs until the end, a failure, or until the cell is to halt. */
  Status run(Halter halter) {
    if (code.openComment() >= 0) {
      relay.tell(problems.openComment(code.openComment()));
      return Status.NOT_COMPILED;
    }
    Status status = Status.OK;
    int from = code.nextSnippet(0);
    while (from >= 0 && status == Status.OK && halter.reason().isEmpty()) {
      CompletionInfo next = analysis().analyzeCompletion(code.text().substring(from));
      if (next.completeness() == Completeness.DEFINITELY_INCOMPLETE) {
        relay.tell(problems.incomplete(from));
        return Status.NOT_COMPILED;
      }
      int to = next.completeness().isComplete() ? end(next) : code.text().length();
      status = evaluate(next.source(), from, to);
      from = code.nextSnippet(to);
    }
    waiting.forEach(this::explainWaiting);
    return status;
  }

  private SourceCodeAnalysis analysis() {
    return shell.sourceCodeAnalysis();
  }

  private int end(CompletionInfo snippet) {
    return code.text().length() - snippet.remaining().length();
  }

  private Status evaluate(String source, int from, int to) {
    boolean last = code.nextSnippet(to) < 0;
    engine.wantValue(last);
    Status status = Status.OK;
    for (SnippetEvent event : shell.eval(source)) {
      Snippet snippet = event.snippet();
      if (event.causeSnippet() != null) {
        explainChange(event);
      } else {
        origins.add(snippet, number, code.line(from));
        status = report(event, from, to);
        if (status == Status.OK && last) {
          showValue(snippet);
        }
        forgetUnnamed(snippet);
      }
    }
    return status;
  }

  private Status report(SnippetEvent event, int from, int to) {
    Snippet snippet = event.snippet();
    if (event.status() == Snippet.Status.REJECTED) {
      shell
          .diagnostics(snippet)
          .filter(Diag::isError)
          .limit(MOST_PROBLEMS)
          .forEach(diag -> relay.tell(problems.of(diag, from, to)));
      return Status.NOT_COMPILED;
    }
    if (event.exception() != null) {
      return reportThrown(event.exception());
    }
    if (!event.status().isDefined() || event.status() == Snippet.Status.RECOVERABLE_DEFINED) {
      waiting.add((DeclarationSnippet) snippet);
    }
    return Status.OK;
  }

  private Status reportThrown(JShellException exception) {
    if (exception instanceof EvalException thrown) {
      relay.tell(traces.thrown(thrown));
      return Status.THREW;
    }
    DeclarationSnippet snippet = ((UnresolvedReferenceException) exception).getSnippet();
    relay.tell(problems.unresolved(traces.line(exception), name(snippet), missing(snippet)));
    return Status.NOT_COMPILED;
  }

  private void showValue(Snippet snippet) {
    relay
        .takeShown()
        .filter(shown -> isValue(snippet))
        .ifPresent(
            shown -> {
              relay.tell(new CellEvent.Value(shown.text(), type(snippet)));
              if (shown.note() != null) {
                relay.tell(new CellEvent.Note(shown.note()));
              }
            });
  }

  private static boolean isValue(Snippet snippet) {
    return switch (snippet.subKind()) {
      case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND, TEMP_VAR_EXPRESSION_SUBKIND -> true;
      default -> false;
    };
  }

  private static String type(Snippet snippet) {
    String type =
        snippet instanceof VarSnippet variable
            ? variable.typeName()
            : ((ExpressionSnippet) snippet).typeName();
    return Names.simple(type);
  }

  /** JShell keeps each value in a variable of its own, which makes every later snippet slower. */
  private void forgetUnnamed(Snippet snippet) {
    if (snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
        && shell.status(snippet).isActive()) {
      shell.drop(snippet);
    }
  }

  private void explainWaiting(DeclarationSnippet snippet) {
    String key =
        switch (shell.status(snippet)) {
          case RECOVERABLE_DEFINED -> "waiting.use";
          case RECOVERABLE_NOT_DEFINED -> "waiting";
          default -> "";
        };
    if (!key.isEmpty()) {
      relay.tell(new CellEvent.Note(texts.get(key, name(snippet), missing(snippet))));
    }
  }

  /** What became of an earlier declaration because of a new one. */
  private void explainChange(SnippetEvent event) {
    if (!(event.snippet() instanceof PersistentSnippet changed)) {
      return;
    }
    boolean lost = event.previousStatus().isDefined() && !event.status().isDefined();
    boolean reset = event.isSignatureChange() && changed.kind() == Snippet.Kind.VAR;
    if (event.status().isActive() && (lost || reset)) {
      String key = lost ? "changed.lost" : "changed.reset";
      relay.tell(new CellEvent.Note(texts.get(key, changed.name())));
    }
  }

  private static String name(DeclarationSnippet snippet) {
    return snippet.name();
  }

  private String missing(DeclarationSnippet snippet) {
    return shell.unresolvedDependencies(snippet).collect(Collectors.joining(", "));
  }
}
