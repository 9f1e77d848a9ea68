package workbook.migrate.source;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import workbook.migrate.MigrationException;

/**
 * Compiles sources in memory, alone: nothing is written, and nothing but the given files is
 * compiled.
 *
 * <p>One compiler keeps what it read of the class path, so that the next compilation is faster; it
 * may be used by one thread at a time.
 */
public final class SourceCompiler implements AutoCloseable {
  private final JavaCompiler javac;
  private final ClassLoader parent;
  private final List<String> options;
  private final StandardJavaFileManager files;

  /**
   * A compiler of sources that see a class path.
   *
   * @throws MigrationException when this Java has no compiler
   */
  public SourceCompiler(ClassPath classPath) {
    JavaCompiler found = ToolProvider.getSystemJavaCompiler();
    if (found == null) {
      throw MigrationException.of("no-compiler", System.getProperty("java.home"));
    }
    this.javac = found;
    this.parent = classPath.loader();
    this.options = List.of("-proc:none", "-g", "-parameters", "-nowarn", "-cp", classPath.text());
    this.files = found.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }

  /** A compiler of sources that see what this program sees. */
  public static SourceCompiler ofThisProgram() {
    return new SourceCompiler(ClassPath.PROGRAM);
  }

  /** Compiles the files; problems are in this language. */
  public Compiled compile(Collection<Path> sources, Locale language) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryClasses classes = new MemoryClasses(files);
    List<JavaFileObject> units = new ArrayList<>();
    files.getJavaFileObjectsFromPaths(sources).forEach(units::add);
    JavacTask task = (JavacTask) javac.getTask(null, classes, diagnostics, options, null, units);
    DeclaredClasses declared = DeclaredClasses.of(task);
    boolean ok = task.call() || diagnostics.getDiagnostics().isEmpty();
    List<SourceProblem> problems =
        ok ? List.of() : Problems.of(diagnostics.getDiagnostics(), language);
    return new Compiled(classes.loader(parent), declared.list(), problems);
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
