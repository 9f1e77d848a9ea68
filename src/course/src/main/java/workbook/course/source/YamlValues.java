package workbook.course.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** YAML read as plain values, for maps whose keys aren't known beforehand. */
public final class YamlValues {
  private YamlValues() {}

  /**
   * Reads a map. What is no map, or can't be read, becomes a problem; what could be read is
   * returned.
   *
   * @param firstLine the line of the file on which the YAML starts
   */
  public static Map<String, @Nullable Object> read(String yaml, int firstLine, Problems problems) {
    Object value = Yaml.load(yaml, firstLine, problems);
    if (value instanceof Map<?, ?> map) {
      return withTextKeys(map);
    }
    if (value != null) {
      problems.add(ProblemKind.NOT_A_MAP, firstLine);
    }
    return Map.of();
  }

  private static Map<String, @Nullable Object> withTextKeys(Map<?, ?> map) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    map.forEach((key, value) -> result.put(String.valueOf(key), value));
    return Collections.unmodifiableMap(result);
  }
}
