package workbook.migrate.entity;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.write.JavaLiteral;

/** An annotation as it is written, with those of its values that were said. */
final class Annotation {
  private static final int LINE = 100;

  private final String name;
  private final List<String> values = new ArrayList<>();

  private Annotation(String name) {
    this.name = name;
  }

  static Annotation of(String name) {
    return new Annotation(name);
  }

  /** One whose only value needs no name. */
  static Annotation of(String name, String value) {
    Annotation annotation = new Annotation(name);
    annotation.values.add(value);
    return annotation;
  }

  Annotation text(String attribute, String text) {
    return value(attribute, JavaLiteral.of(text));
  }

  Annotation value(String attribute, String java) {
    values.add(attribute + " = " + java);
    return this;
  }

  /** A value that is left out where the condition does not hold. */
  Annotation when(boolean condition, String attribute, String java) {
    return condition ? value(attribute, java) : this;
  }

  /** A list of values, which is left out where it is empty. */
  Annotation list(String attribute, List<String> all) {
    if (all.isEmpty()) {
      return this;
    }
    return value(attribute, listed(all));
  }

  /** Several values, or one, as an annotation takes them. */
  static String listed(List<String> all) {
    return all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
  }

  boolean saysSomething() {
    return !values.isEmpty();
  }

  /** On a line of its own, or on several where one is too short. */
  String at(int indent) {
    String blanks = " ".repeat(indent);
    String line = blanks + this;
    return line.length() <= LINE
        ? line
        : blanks
            + "@"
            + name
            + "(\n"
            + blanks
            + "    "
            + String.join(",\n" + blanks + "    ", values)
            + ")";
  }

  @Override
  public String toString() {
    return "@" + name + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
  }
}
