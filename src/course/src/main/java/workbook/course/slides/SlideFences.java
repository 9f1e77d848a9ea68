package workbook.course.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.Fence;
import workbook.course.markdown.FenceRenderer;
import workbook.course.markdown.Html;
import workbook.course.schema.SchemaPicture;
import workbook.course.source.Language;
import workbook.course.source.Problems;

/**
 * Code blocks of a slide, whose info is {@code language [title] {lines|lines} {options}}; and
 * pictures of schemas.
 */
final class SlideFences implements FenceRenderer {
  private static final Pattern INFO =
      Pattern.compile(
          "^([\\w'-]+)?(?:[ \\t]*|[ \\t][ \\w\\t'-]*)(?:\\[([^\\]]*)\\])?[ \\t]*(?:\\{([\\w,|\\-*]+)\\})?[ \\t]*(\\{[^}]*\\})?(.*)$");

  private final Language language;
  private final Problems problems;
  private final List<SlideCode> code = new ArrayList<>();

  SlideFences(Language language, Problems problems) {
    this.language = language;
    this.problems = problems;
  }

  List<SlideCode> code() {
    return code;
  }

  @Override
  public String html(Fence fence, @Nullable Fence before, @Nullable Fence after) {
    Matcher info = INFO.matcher(fence.info());
    SlideCode block =
        info.matches() ? block(info, fence) : new SlideCode("", "", "", fence.content());
    code.add(block);
    if (block.language().equals("schema")) {
      return SchemaPicture.read(fence.content(), fence.line() + 1, problems)
          .html(block.title(), language);
    }
    String attributes = attribute("title", block.title()) + attribute("steps", block.steps());
    return Html.listing(block.language(), attributes, block.code());
  }

  private static SlideCode block(Matcher info, Fence fence) {
    return new SlideCode(group(info, 1), group(info, 2), group(info, 3), fence.content());
  }

  private static String group(Matcher info, int number) {
    return Optional.ofNullable(info.group(number)).orElse("");
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " data-%s=\"%s\"".formatted(name, Html.escape(value));
  }
}
