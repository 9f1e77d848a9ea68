package workbook.migrate.entity;

import java.util.List;

/**
 * An attribute of an entity.
 *
 * @param annotations in order
 */
record Attribute(List<Annotation> annotations, String type, String name) {
  /** Copies the annotations. */
  Attribute {
    annotations = List.copyOf(annotations);
  }

  String field() {
    StringBuilder text = new StringBuilder();
    for (Annotation it : annotations) {
      text.append(it.at(2)).append('\n');
    }
    String start = type.startsWith("Set<") ? " = new HashSet<>()" : "";
    return text + "  private " + type + " " + name + start + ";\n";
  }

  String accessors() {
    String word = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return """
          public %s get%s() {
            return %s;
          }

          public void set%s(%s %s) {
            this.%s = %s;
          }
        """
        .formatted(type, word, name, word, type, name, name, name);
  }
}
