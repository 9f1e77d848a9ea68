package workbook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import workbook.migrate.Problem;

/** A failure as the answer of a command that answers in JSON; what is not known is left out. */
final class ErrorAnswer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ErrorAnswer() {}

  static String of(Problem problem) {
    ObjectNode answer = JSON.createObjectNode();
    answer.set("error", known(JSON.valueToTree(problem)));
    return answer.toPrettyString();
  }

  private static JsonNode known(JsonNode node) {
    for (Iterator<JsonNode> parts = node.elements(); parts.hasNext(); ) {
      JsonNode part = known(parts.next());
      if (node.isObject() && (part.isNull() || (part.isContainerNode() && part.isEmpty()))) {
        parts.remove();
      }
    }
    return node;
  }
}
