package workbook.lab.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbook.lab.verdict.CompileProblem;
import workbook.migrate.source.Compiled;
import workbook.migrate.source.SourceCompiler;
import workbook.migrate.source.SourceProblem;

/**
 * An answer's classes in a class loader of their own, or what kept them from being made.
 *
 * @param loader of the classes
 * @param classNames every class that was made
 * @param problems what the compiler refused; empty when it made the classes
 */
public record CompiledAnswer(
    ClassLoader loader, List<String> classNames, List<CompileProblem> problems) {
  /** One for all answers: it keeps what it read of the class path, which takes the most time. */
  private static final SourceCompiler COMPILER = SourceCompiler.ofThisProgram();

  static CompiledAnswer of(Answer answer, Locale language) {
    Compiled compiled;
    synchronized (COMPILER) {
      compiled = COMPILER.compile(answer.sources(), language);
    }
    Hints hints = new Hints(language);
    return new CompiledAnswer(
        compiled.loader(),
        compiled.classNames(),
        compiled.problems().stream().map(problem -> problem(problem, hints)).toList());
  }

  private static CompileProblem problem(SourceProblem problem, Hints hints) {
    Path file = problem.file();
    return new CompileProblem(
        file.getFileName().toString(),
        problem.line(),
        problem.column(),
        problem.endColumn(),
        problem.code(),
        problem.message(),
        problem.sourceLine(),
        hints.hint(problem.code(), problem.line(), problem.sourceLine()));
  }

  /** The class with this name, when the answer has it. */
  public Optional<Class<?>> type(String name) {
    if (!classNames.contains(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The compiler lost " + name, e);
    }
  }
}
