package workbook.course.slides;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;
import workbook.course.source.YamlValues;

/**
 * Takes a slide apart: front matter, content, notes, title. Follows Slidev's rules, its surprises
 * included.
 */
final class SlideParser {
  private static final Pattern MATTER =
      Pattern.compile("^---[^\\n\\r\\u2028\\u2029]*\\r?\\n([\\s\\S]*?)---");
  private static final Pattern YAML_BLOCK =
      Pattern.compile("^[" + JsText.SPACE + "]*```ya?ml([\\s\\S]*?)```");
  private static final Pattern COMMENT = Pattern.compile("<!--([\\s\\S]*?)-->");
  private static final Pattern CODE = Pattern.compile("^```[\\s\\S]+?^```", Pattern.MULTILINE);
  private static final Pattern TITLE =
      Pattern.compile("^(#+) ([^\\n\\r\\u2028\\u2029]*)$", Pattern.MULTILINE);
  private static final Pattern HEADING = Pattern.compile("^#+ ", Pattern.MULTILINE);

  private final Problems problems;

  SlideParser(Problems problems) {
    this.problems = problems;
  }

  ParsedSlide parse(SlideSource source) {
    String raw = source.raw();
    Matcher matter = matter(raw);
    int body = matter == null ? 0 : matter.end();
    Map<String, @Nullable Object> settings =
        matter == null ? Map.of() : settings(matter.group(1), source);
    String content = JsText.trim(raw.substring(body));
    int contentAt = body + JsText.leadingSpace(raw.substring(body));
    Matcher note = note(content);
    String shown = note == null ? content : JsText.trim(content.substring(0, note.start()));
    int line =
        source.start()
            + 1
            + (int) raw.substring(0, contentAt).chars().filter(c -> c == '\n').count();
    return titled(source, settings, shown, line, note == null ? null : JsText.trim(note.group(1)));
  }

  private static @Nullable Matcher matter(String raw) {
    Matcher matter = MATTER.matcher(raw);
    if (matter.find()) {
      return matter;
    }
    Matcher block = YAML_BLOCK.matcher(raw);
    return block.find() ? block : null;
  }

  private Map<String, @Nullable Object> settings(String yaml, SlideSource source) {
    int line = source.start() + 2;
    if (HEADING.matcher(yaml).find()
        && YamlValues.read(yaml, line, new Problems(problems.file())).isEmpty()) {
      problems.add(ProblemKind.SLIDE_SWALLOWED, source.start() + 1);
      return Map.of();
    }
    return YamlValues.read(yaml, line, problems);
  }

  /** The last comment, when nothing follows it. */
  private static @Nullable Matcher note(String content) {
    Matcher comment = COMMENT.matcher(content);
    int from = 0;
    while (comment.find(from)) {
      if (comment.end() == content.length()) {
        return comment;
      }
      from = comment.end();
    }
    return null;
  }

  private static ParsedSlide titled(
      SlideSource source,
      Map<String, @Nullable Object> settings,
      String content,
      int line,
      @Nullable String note) {
    Matcher heading = TITLE.matcher(CODE.matcher(content).replaceAll(""));
    String title = explicitTitle(settings);
    int level = 0;
    if (title == null && heading.find()) {
      title = heading.group(2);
      level = heading.group(1).length();
    }
    if (settings.get("level") instanceof Number number) {
      level = number.intValue();
    }
    return new ParsedSlide(source, settings, content, line, note, title, level);
  }

  private static @Nullable String explicitTitle(Map<String, @Nullable Object> settings) {
    for (String key : new String[] {"title", "name"}) {
      Object value = settings.get(key);
      if (value != null && !value.equals("") && !value.equals(false)) {
        return String.valueOf(value);
      }
    }
    return null;
  }
}
