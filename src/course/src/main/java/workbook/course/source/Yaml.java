package workbook.course.source;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML 1.2 with its core schema, as Slidev reads it too. */
final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new PlainCoreSchema()).build();

  private static final LoadSettings LENIENT =
      LoadSettings.builder().setSchema(new PlainCoreSchema()).setAllowDuplicateKeys(true).build();

  private Yaml() {}

  /** What the text says; where it is wrong, what can still be made of its first document. */
  static @Nullable Object load(String yaml, int firstLine, Problems problems) {
    try {
      return new Load(SETTINGS).loadFromString(yaml);
    } catch (YamlEngineException e) {
      report(e, firstLine, problems);
      return loadLeniently(yaml);
    }
  }

  private static @Nullable Object loadLeniently(String yaml) {
    try {
      Iterator<Object> documents = new Load(LENIENT).loadAllFromString(yaml).iterator();
      return documents.hasNext() ? documents.next() : null;
    } catch (YamlEngineException e) {
      return Map.of();
    }
  }

  /** The document's root with its places; nothing when it is empty or can't be read. */
  static Optional<Node> compose(String yaml, int firstLine, Problems problems) {
    try {
      return new Compose(SETTINGS).composeString(yaml);
    } catch (YamlEngineException e) {
      report(e, firstLine, problems);
      return Optional.empty();
    }
  }

  private static void report(YamlEngineException e, int firstLine, Problems problems) {
    if (e instanceof MarkedYamlEngineException marked) {
      int line = firstLine + marked.getProblemMark().map(Mark::getLine).orElse(0);
      problems.add(ProblemKind.BAD_YAML, line, marked.getProblem());
    } else {
      problems.add(ProblemKind.BAD_YAML, firstLine, String.valueOf(e.getMessage()));
    }
  }
}
