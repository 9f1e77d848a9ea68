package workbook.migrate.settings;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import workbook.migrate.MigrationException;

/**
 * Settings that are given one by one, {@code wait=30s} or {@code databases.dev.user=me}, as if they
 * stood in the file. A value that begins with a bracket is YAML, any other is a text as it stands.
 */
final class GivenSettings {
  /** What stands for the place of a setting that is in no file. */
  static final String OPTION = "--set";

  /** Only what is below these has parts; elsewhere a name may have dots, as Hibernate's have. */
  private static final String DATABASES = "databases.";

  private GivenSettings() {}

  /** The file's settings with these in their place or beside them, the last of one name counts. */
  static Node over(Node file, List<String> given) {
    Node all = file;
    for (String setting : given) {
      all = over(all, nested(setting));
    }
    return all;
  }

  private static Node over(Node below, Node above) {
    if (!(below instanceof MappingNode old) || !(above instanceof MappingNode more)) {
      return above;
    }
    List<NodeTuple> entries = new ArrayList<>(old.getValue());
    for (NodeTuple entry : more.getValue()) {
      int there = place(entries, name(entry));
      if (there < 0) {
        entries.add(entry);
      } else {
        Node value = over(entries.get(there).getValueNode(), entry.getValueNode());
        entries.set(there, new NodeTuple(entries.get(there).getKeyNode(), value));
      }
    }
    return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
  }

  private static int place(List<NodeTuple> entries, String name) {
    return entries.stream().map(GivenSettings::name).toList().indexOf(name);
  }

  private static String name(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  private static Node nested(String setting) {
    int equals = setting.indexOf('=');
    if (equals < 1) {
      throw MigrationException.of("not-a-setting", setting);
    }
    Node node = value(setting, setting.substring(equals + 1).strip());
    String name = setting.substring(0, equals).strip();
    List<String> names = List.of(name.split("\\.", name.startsWith(DATABASES) ? 3 : 2));
    for (int i = names.size() - 1; i >= 0; i--) {
      NodeTuple entry = new NodeTuple(text(names.get(i)), node);
      node = new MappingNode(Tag.MAP, List.of(entry), FlowStyle.BLOCK);
    }
    return node;
  }

  private static Node value(String setting, String text) {
    if (!text.startsWith("[") && !text.startsWith("{")) {
      return text(text);
    }
    LoadSettings unmarked = LoadSettings.builder().setUseMarks(false).build();
    try {
      return new Compose(unmarked).composeString(text).orElseGet(Entry::nothing);
    } catch (MarkedYamlEngineException e) {
      throw MigrationException.because(
          e, "broken-settings", OPTION + " " + setting, e.getProblem());
    }
  }

  private static Node text(String value) {
    return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
  }
}
