package workbook.course.source;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the comments out of code: the one part of a listing that is in the reader's language. */
public final class Comments {
  private static final String TEXT_BLOCK =
      "\"\"\"[^\"\\\\]*+(?:(?:\\\\.|\"(?!\"\"))[^\"\\\\]*+)*+\"\"\"";
  private static final String DOUBLE_QUOTED = "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"";
  private static final String SINGLE_QUOTED = "'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'";
  private static final String BLOCK_COMMENT = "/\\*[\\s\\S]*?\\*/";

  /** What is kept is the first group. */
  private static final Map<String, Pattern> PATTERNS =
      Map.of(
          "java",
              pattern(
                  TEXT_BLOCK + "|" + DOUBLE_QUOTED + "|" + SINGLE_QUOTED,
                  "//[^\\n]*|" + BLOCK_COMMENT),
          "sql", pattern(DOUBLE_QUOTED + "|'(?:''|[^'])*'", "--[^\\n]*|" + BLOCK_COMMENT),
          "python", pattern(TEXT_BLOCK + "|" + DOUBLE_QUOTED + "|" + SINGLE_QUOTED, "#[^\\n]*"),
          "bash", pattern(DOUBLE_QUOTED + "|" + SINGLE_QUOTED, "(?<![^\\s])#[^\\n]*"),
          "yaml", pattern(DOUBLE_QUOTED + "|" + SINGLE_QUOTED, "(?<![^\\s])#[^\\n]*"),
          "properties", pattern("(?!)", "(?m)^\\s*#[^\\n]*"));

  private Comments() {}

  private static Pattern pattern(String kept, String comment) {
    return Pattern.compile("(" + kept + ")|" + comment);
  }

  /** The code without comments, ends of lines and empty lines. */
  public static String strip(String language, String code) {
    Pattern pattern = PATTERNS.get(language);
    String bare =
        pattern == null
            ? code
            : pattern
                .matcher(code)
                .replaceAll(
                    match ->
                        match.group(1) == null ? "" : Matcher.quoteReplacement(match.group(1)));
    return bare.lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }
}
