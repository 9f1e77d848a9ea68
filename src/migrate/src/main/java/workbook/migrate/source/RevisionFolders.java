package workbook.migrate.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workbook.migrate.MigrationException;
import workbook.migrate.Repeatable;
import workbook.migrate.Repeated;
import workbook.migrate.Revision;
import workbook.migrate.graph.Node;

/**
 * Folders of revisions as Java sources. They are compiled together when one of them changed;
 * otherwise what was compiled is read from the hidden folder {@code .compiled} in the first of
 * them.
 *
 * @param classPath what the sources see
 */
public record RevisionFolders(List<Path> folders, ClassPath classPath) {
  private static final String DUPLICATE_CLASS = "compiler.err.duplicate.class";

  /** Copies the folders. */
  public RevisionFolders {
    folders = List.copyOf(folders);
  }

  /** Folders of sources that see what this program sees. */
  public RevisionFolders(List<Path> folders) {
    this(folders, ClassPath.PROGRAM);
  }

  /**
   * The revisions, by folder and name, those in Java first.
   *
   * @throws MigrationException when one does not compile; its message names the file and the line
   */
  public List<Node> revisions() {
    return found().revisions();
  }

  /**
   * What the folders hold.
   *
   * @param revisions by folder and name, those in Java first
   * @param repeatables what is repeatable, by folder and name
   */
  public record Found(List<Node> revisions, List<Class<? extends Repeatable>> repeatables) {
    /** Copies the lists. */
    public Found {
      revisions = List.copyOf(revisions);
      repeatables = List.copyOf(repeatables);
    }
  }

  /**
   * The revisions and what is repeatable beside them.
   *
   * @throws MigrationException when one does not compile; its message names the file and the line
   */
  public Found found() {
    KeptRevisions inJava = inJava();
    List<Node> revisions = new ArrayList<>(inJava.nodes());
    sources(".sql").forEach(it -> revisions.add(SqlRevision.read(it)));
    return new Found(revisions, repeatables(inJava));
  }

  private static List<Class<? extends Repeatable>> repeatables(KeptRevisions kept) {
    return kept.repeatables().stream()
        .<Class<? extends Repeatable>>map(
            it -> load(kept.classes(), it).asSubclass(Repeatable.class))
        .toList();
  }

  /** The simple names of the revisions' classes. */
  public Set<String> classNames() {
    return inJava().entries().stream()
        .map(RevisionEntry::className)
        .map(it -> it.substring(it.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  private KeptRevisions inJava() {
    List<Path> sources = sources(".java");
    if (sources.isEmpty()) {
      return KeptRevisions.NONE;
    }
    String fingerprint = Fingerprint.of(sources, classPath);
    KeptFile file = KeptFile.in(folders.get(0));
    return file.read(fingerprint, classPath.loader())
        .orElseGet(
            () -> {
              KeptRevisions fresh = compiled(sources);
              file.write(fingerprint, fresh);
              return fresh;
            });
  }

  /** The sources with this ending, by folder and name; folders may lie in each other. */
  private List<Path> sources(String ending) {
    Map<Path, Path> sources = new LinkedHashMap<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw MigrationException.of("no-folder", folder);
      }
      SourceFiles.in(folder, ending)
          .forEach(it -> sources.putIfAbsent(it.toAbsolutePath().normalize(), it));
    }
    return List.copyOf(sources.values());
  }

  private KeptRevisions compiled(List<Path> sources) {
    sources.forEach(SourceFiles::requireJava);
    try (SourceCompiler compiler = new SourceCompiler(classPath)) {
      Compiled compiled = compiler.compile(sources, Locale.getDefault());
      if (!compiled.isOk()) {
        throw MigrationException.of(reason(compiled), problems(compiled));
      }
      return new KeptRevisions(
          entries(compiled, sources), repeatables(compiled), compiled.classes());
    }
  }

  private static String reason(Compiled compiled) {
    boolean twice = compiled.problems().stream().anyMatch(it -> it.code().equals(DUPLICATE_CLASS));
    return twice ? "duplicate-class" : "not-compiled";
  }

  private static String problems(Compiled compiled) {
    return compiled.problems().stream()
        .map(SourceProblem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static List<RevisionEntry> entries(Compiled compiled, List<Path> sources) {
    Map<Path, String> given = asGiven(sources);
    List<RevisionEntry> entries = new ArrayList<>();
    for (DeclaredClass declared : compiled.declared()) {
      Class<?> type = load(compiled.loader(), declared.name());
      if (type.isAnnotationPresent(Revision.class)) {
        String file = given.getOrDefault(declared.file(), declared.file().toString());
        entries.add(RevisionEntry.of(type, declared.summary(), file));
      }
    }
    return entries;
  }

  private static List<String> repeatables(Compiled compiled) {
    return compiled.declared().stream()
        .map(DeclaredClass::name)
        .filter(it -> load(compiled.loader(), it).isAnnotationPresent(Repeated.class))
        .toList();
  }

  /** The files as the folders were named, so that messages stay short. */
  private static Map<Path, String> asGiven(List<Path> sources) {
    Map<Path, String> given = new HashMap<>();
    sources.forEach(it -> given.put(it.toAbsolutePath(), it.toString()));
    return given;
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
