package workbook.lab.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import workbook.lab.verdict.Place;

/**
 * Finds the line of a source that a finding is about.
 *
 * <p>It reads text, not Java: a method begins where {@code void name(} stands, and ends where the
 * next one begins. A wrong guess costs nothing but a line's mark.
 */
final class OwnLines {
  private static final Pattern METHOD = Pattern.compile("\\bvoid\\s+(\\w+)\\s*\\(");

  private OwnLines() {}

  static Optional<Place> find(Path file, String method, String word) {
    List<String> lines = Answer.lines(file);
    int begin = begin(lines, method);
    if (begin < 0) {
      return Optional.empty();
    }
    int line = begin;
    for (int i = begin; i < end(lines, begin); i++) {
      if (lines.get(i).contains("\"" + word + "\"")) {
        line = i;
        break;
      }
    }
    return Answer.place(file, line + 1);
  }

  static Optional<Place> first(Path file, String text) {
    List<String> lines = Answer.lines(file);
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(text))
        .boxed()
        .findFirst()
        .flatMap(i -> Answer.place(file, i + 1));
  }

  private static int begin(List<String> lines, String method) {
    for (int i = 0; i < lines.size(); i++) {
      var matcher = METHOD.matcher(lines.get(i));
      if (matcher.find() && matcher.group(1).equals(method)) {
        return i;
      }
    }
    return -1;
  }

  private static int end(List<String> lines, int begin) {
    for (int i = begin + 1; i < lines.size(); i++) {
      if (METHOD.matcher(lines.get(i)).find()) {
        return i;
      }
    }
    return lines.size();
  }
}
