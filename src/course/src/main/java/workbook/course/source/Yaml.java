package workbook.course.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 with its core schema, as Slidev reads it too. */
final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();

  private Yaml() {}

  static LoadSettings settings() {
    return SETTINGS;
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

  static void report(YamlEngineException e, int firstLine, Problems problems) {
    if (e instanceof MarkedYamlEngineException marked) {
      int line = firstLine + marked.getProblemMark().map(Mark::getLine).orElse(0);
      problems.add(ProblemKind.BAD_YAML, line, marked.getProblem());
    } else {
      problems.add(ProblemKind.BAD_YAML, firstLine, String.valueOf(e.getMessage()));
    }
  }
}
