package workbook.migrate.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes, while javac reads, which classes the files declare and what their Javadoc says first. */
final class DeclaredClasses implements TaskListener {
  private final DocTrees docs;
  private final List<DeclaredClass> found = new ArrayList<>();

  private DeclaredClasses(DocTrees docs) {
    this.docs = docs;
  }

  static DeclaredClasses of(JavacTask task) {
    DeclaredClasses declared = new DeclaredClasses(DocTrees.instance(task));
    task.addTaskListener(declared);
    return declared;
  }

  List<DeclaredClass> list() {
    return List.copyOf(found);
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE) {
      CompilationUnitTree unit = event.getCompilationUnit();
      for (Tree type : unit.getTypeDecls()) {
        if (type instanceof ClassTree declaration) {
          found.add(declared(unit, declaration));
        }
      }
    }
  }

  private DeclaredClass declared(CompilationUnitTree unit, ClassTree type) {
    Tree packageName = unit.getPackageName();
    String prefix = packageName == null ? "" : packageName + ".";
    @Nullable String doc = docs.getDocComment(TreePath.getPath(unit, type));
    return new DeclaredClass(
        prefix + type.getSimpleName(),
        Path.of(unit.getSourceFile().toUri()),
        doc == null ? "" : Summary.of(doc));
  }
}
