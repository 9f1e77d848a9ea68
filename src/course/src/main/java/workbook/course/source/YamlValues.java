package workbook.course.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML read as plain values, for maps whose keys aren't known beforehand. */
public final class YamlValues {
  private YamlValues() {}

  /**
   * Reads a map. What is no map, or can't be read, becomes a problem and an empty map.
   *
   * @param firstLine the line of the file on which the YAML starts
   */
  public static Map<String, @Nullable Object> read(String yaml, int firstLine, Problems problems) {
    try {
      Object value = new Load(Yaml.settings()).loadFromString(yaml);
      if (value instanceof Map<?, ?> map) {
        return withTextKeys(map);
      }
      if (value != null) {
        problems.add(ProblemKind.NOT_A_MAP, firstLine);
      }
    } catch (YamlEngineException e) {
      Yaml.report(e, firstLine, problems);
    }
    return Map.of();
  }

  private static Map<String, @Nullable Object> withTextKeys(Map<?, ?> map) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    map.forEach((key, value) -> result.put(String.valueOf(key), value));
    return Collections.unmodifiableMap(result);
  }
}
