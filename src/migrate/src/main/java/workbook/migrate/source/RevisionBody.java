package workbook.migrate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workbook.migrate.operation.Operation;
import workbook.migrate.write.JavaLiteral;
import workbook.migrate.write.OperationJava;

/**
 * What a method of a revision does. Java takes no method of more than 64 KiB, which a large schema
 * soon is, so a long one calls several.
 */
record RevisionBody(String method, List<String> parts) {
  /** A character of such Java makes at most three bytes. */
  private static final int MOST_CHARACTERS = 16_000;

  static RevisionBody of(String method, List<Operation> operations) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (Operation operation : operations) {
      String text = OperationJava.of(List.of(operation));
      if (!part.isEmpty() && part.length() + text.length() > MOST_CHARACTERS) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append('\n').append(text);
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return new RevisionBody(method, parts);
  }

  /** One that can't be done. */
  static RevisionBody refusing(String method, String reason) {
    String line = "\n    throw op.irreversible(" + JavaLiteral.of(reason) + ");";
    return new RevisionBody(method, List.of(line));
  }

  /** What stands between the method's braces. */
  String inside() {
    if (parts.isEmpty()) {
      return "";
    }
    return (parts.size() == 1 ? parts.get(0) : calls()) + "\n  ";
  }

  private String calls() {
    return IntStream.rangeClosed(1, parts.size())
        .mapToObj(it -> "\n    " + method + it + "(op);")
        .collect(Collectors.joining());
  }

  /** The methods that it calls. */
  String others() {
    return parts.size() < 2
        ? ""
        : IntStream.rangeClosed(1, parts.size())
            .mapToObj(this::other)
            .collect(Collectors.joining());
  }

  private String other(int number) {
    return "\n  private static void %s%d(Operations op) {%s\n  }\n"
        .formatted(method, number, parts.get(number - 1));
  }
}
