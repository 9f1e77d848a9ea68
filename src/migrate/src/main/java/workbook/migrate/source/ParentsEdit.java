package workbook.migrate.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;

/** Gives a revision other parents by changing its file, and nothing else in it. */
public final class ParentsEdit {
  private ParentsEdit() {}

  /**
   * Writes the parents into the file of a revision.
   *
   * @throws MigrationException when the file does not say its id as a plain text in the annotation
   */
  public static void write(Path file, String id, List<String> parents) {
    try {
      String text = Files.readString(file);
      WholeFile.replace(
          file,
          file.toString().endsWith(".sql")
              ? inSql(text, parents)
              : inJava(file, text, id, parents));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inSql(String text, List<String> parents) {
    String line = parents.isEmpty() ? "" : "-- parents: " + String.join(", ", parents) + "\n";
    String without = text.replaceFirst("(?m)^--\\s*parents:.*\\R", "");
    return without.replaceFirst("(?m)(^--\\s*revision:.*\\R)", "$1" + line);
  }

  private static String inJava(Path file, String text, String id, List<String> parents)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask) javac.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Optional<AnnotationTree> annotation =
            annotations(unit).filter(it -> says(it, id)).findAny();
        if (annotation.isPresent()) {
          return edited(text, unit, annotation.get(), positions, parents);
        }
      }
    }
    throw MigrationException.of("no-annotation-to-edit", file, id);
  }

  private static Stream<AnnotationTree> annotations(CompilationUnitTree unit) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .flatMap(it -> ((ClassTree) it).getModifiers().getAnnotations().stream());
  }

  private static boolean says(AnnotationTree annotation, String id) {
    return annotation.getArguments().stream()
        .anyMatch(it -> it.toString().equals("id = \"" + id + "\""));
  }

  private static String edited(
      String text,
      CompilationUnitTree unit,
      AnnotationTree annotation,
      SourcePositions positions,
      List<String> parents) {
    Tree old = argument(annotation, "parents");
    Tree place = old == null ? Objects.requireNonNull(argument(annotation, "id")) : old;
    int begin = (int) positions.getStartPosition(unit, place);
    int end = (int) positions.getEndPosition(unit, place);
    String now = parents.isEmpty() ? "parents = {}" : "parents = " + quoted(parents);
    return old == null
        ? text.substring(0, end) + ", " + now + text.substring(end)
        : text.substring(0, begin) + now + text.substring(end);
  }

  private static @Nullable Tree argument(AnnotationTree annotation, String name) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree it && it.getVariable().toString().equals(name)) {
        return argument;
      }
    }
    return null;
  }

  private static String quoted(List<String> parents) {
    String list = parents.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
    return parents.size() == 1 ? list : "{" + list + "}";
  }
}
