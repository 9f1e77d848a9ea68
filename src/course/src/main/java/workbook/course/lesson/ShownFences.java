package workbook.course.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.Fence;
import workbook.course.markdown.FenceRenderer;
import workbook.course.markdown.Html;
import workbook.course.schema.SchemaPicture;
import workbook.course.source.Comments;
import workbook.course.source.Language;
import workbook.course.source.Nearest;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/**
 * Fences that only show something: listings and pictures of schemas. All that an exercise's text
 * may have.
 */
final class ShownFences implements FenceRenderer {
  private static final Set<String> LISTINGS =
      Set.of(
          "bash",
          "console",
          "css",
          "diff",
          "html",
          "java",
          "javascript",
          "json",
          "properties",
          "python",
          "sql",
          "text",
          "toml",
          "xml",
          "yaml");
  private static final Set<String> ACTIVE = Set.of("exercise", "output", "quiz");

  private final Language language;
  private final Problems problems;
  private final List<Figure> figures = new ArrayList<>();

  ShownFences(Language language, Problems problems) {
    this.language = language;
    this.problems = problems;
  }

  List<Figure> figures() {
    return figures;
  }

  @Override
  public String html(Fence fence, @Nullable Fence before, @Nullable Fence after) {
    if (CellReader.isCell(fence) || ACTIVE.contains(fence.language())) {
      problems.add(ProblemKind.FENCE_NOT_HERE, fence.line(), fence.info());
      return "";
    }
    return fence.language().equals("schema") ? schema(fence) : listing(fence);
  }

  private String schema(Fence fence) {
    FenceWords words = FenceWords.of(fence);
    words.only(Set.of("caption"), fence, problems);
    SchemaPicture picture = SchemaPicture.read(fence.content(), fence.line() + 1, problems);
    figures.add(new Figure(Figure.Kind.SCHEMA, picture.toString()));
    return picture.html(words.value("caption"), language);
  }

  private String listing(Fence fence) {
    String word = fence.language();
    if (!LISTINGS.contains(word)) {
      List<String> known = new ArrayList<>(LISTINGS);
      known.addAll(ACTIVE);
      known.add("schema");
      problems.add(ProblemKind.UNKNOWN_FENCE, fence.line(), word, Nearest.hint(word, known));
    }
    FenceWords.of(fence).only(Set.of(), fence, problems);
    figures.add(
        new Figure(Figure.Kind.LISTING, word + "\n" + Comments.strip(word, fence.content())));
    return Html.listing(word, fence.content());
  }
}
