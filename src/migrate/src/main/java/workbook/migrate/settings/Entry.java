package workbook.migrate.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import workbook.migrate.MigrationException;
import workbook.migrate.text.Nearest;

/**
 * A value in the settings and where it stands.
 *
 * @param name the setting's, empty for the whole file
 */
record Entry(String name, Node node) {
  static Node nothing() {
    return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
  }

  /** What is said under a key; empty where there is no such key, or nothing behind it. */
  Optional<Entry> get(String key) {
    return Optional.ofNullable(entries().get(key)).filter(it -> !it.isNothing());
  }

  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  Map<String, Entry> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("name: …", null);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    mapping
        .getValue()
        .forEach(
            it -> {
              String key = new Entry(name, it.getKeyNode()).text();
              Entry entry = new Entry(key, it.getValueNode());
              if (entries.putIfAbsent(key, entry) != null) {
                throw MigrationException.of("setting-twice", entry.place(), key);
              }
            });
    return entries;
  }

  /** Refuses names that mean nothing. */
  void only(String... known) {
    entries()
        .forEach(
            (key, entry) -> {
              if (!Arrays.asList(known).contains(key)) {
                throw MigrationException.of(
                    "unknown-setting", entry.place(), key, Nearest.to(key, Arrays.asList(known)));
              }
            });
  }

  List<String> texts() {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(it -> new Entry(name, it).text()).toList()
        : List.of(text());
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong("text", null);
  }

  SettingText setting() {
    return new SettingText(text(), place());
  }

  boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("true, false", null);
    };
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw wrong("40", e);
    }
  }

  MigrationException lacks(String key) {
    return MigrationException.of("missing-setting", place(), name, key);
  }

  MigrationException wrong(String example, @Nullable Exception cause) {
    return MigrationException.because(cause, "wrong-setting", place(), name, example);
  }

  /** File and line; what is without them was given on its own. */
  String place() {
    return node.getStartMark()
        .map(it -> it.getName() + ":" + (it.getLine() + 1))
        .orElse(GivenSettings.OPTION);
  }
}
