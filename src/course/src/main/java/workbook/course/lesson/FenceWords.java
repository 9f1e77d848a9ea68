package workbook.course.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.course.markdown.Fence;
import workbook.course.source.Nearest;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/**
 * The words behind a fence's language: flags such as {@code run} and values such as {@code
 * id=create-user}.
 */
final class FenceWords {
  private static final Pattern WORD = Pattern.compile("([^\\s=]+)(?:=(?:\"([^\"]*)\"|(\\S*)))?");

  private final Map<String, String> words = new LinkedHashMap<>();

  private FenceWords() {}

  static FenceWords of(Fence fence) {
    FenceWords result = new FenceWords();
    Matcher word = WORD.matcher(fence.info().substring(fence.language().length()));
    while (word.find()) {
      String value =
          Optional.ofNullable(word.group(2))
              .or(() -> Optional.ofNullable(word.group(3)))
              .orElse("");
      result.words.put(word.group(1), value);
    }
    return result;
  }

  boolean has(String word) {
    return words.containsKey(word);
  }

  String value(String word) {
    return words.getOrDefault(word, "");
  }

  /** Makes every word that isn't among the known ones a problem. */
  void only(Set<String> known, Fence fence, Problems problems) {
    for (String word : words.keySet()) {
      if (known.isEmpty()) {
        problems.add(ProblemKind.NO_FENCE_WORDS, fence.line(), word, fence.language());
      } else if (!known.contains(word)) {
        problems.add(
            ProblemKind.UNKNOWN_FENCE_WORD,
            fence.line(),
            word,
            fence.language(),
            Nearest.hint(word, known));
      }
    }
  }
}
