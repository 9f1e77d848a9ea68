package workbook.course.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.Fence;
import workbook.course.markdown.Html;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** Reads the cells of a lesson. */
final class CellReader {
  private final Problems problems;
  private final List<Cell> cells = new ArrayList<>();

  CellReader(Problems problems) {
    this.problems = problems;
  }

  /** Whether the fence wants to be run. */
  static boolean isCell(Fence fence) {
    FenceWords words = FenceWords.of(fence);
    return words.has("run") || (fence.language().equals("java") && words.has("id"));
  }

  List<Cell> cells() {
    return cells;
  }

  String html(Fence fence, @Nullable Fence after) {
    FenceWords words = FenceWords.of(fence);
    words.only(Set.of("run", "id"), fence, problems);
    String output = after != null && after.language().equals("output") ? after.content() : null;
    Cell cell = new Cell(words.value("id"), fence.content(), output, fence.line() + 1);
    check(cell, fence, words);
    cells.add(cell);
    return html(cell);
  }

  private void check(Cell cell, Fence fence, FenceWords words) {
    if (!fence.language().equals("java")) {
      problems.add(ProblemKind.NOT_RUNNABLE, fence.line(), fence.language());
    }
    if (!words.has("run")) {
      problems.add(ProblemKind.FORGOTTEN_RUN, fence.line(), cell.id());
    }
    if (cell.code().isBlank()) {
      problems.add(ProblemKind.EMPTY_CELL, fence.line(), cell.id());
    }
    checkId(cell, fence);
  }

  private void checkId(Cell cell, Fence fence) {
    if (cell.id().isEmpty()) {
      problems.add(ProblemKind.MISSING_CELL_ID, fence.line());
    } else if (!Names.isGood(cell.id())) {
      problems.add(ProblemKind.WRONG_CELL_ID, fence.line(), cell.id());
    } else if (cells.stream().anyMatch(other -> other.id().equals(cell.id()))) {
      problems.add(ProblemKind.REPEATED_CELL, fence.line(), cell.id());
    }
  }

  private static String html(Cell cell) {
    String id = Html.escape(cell.id());
    String expected =
        cell.expectedOutput() == null
            ? ""
            : "<pre class=\"expected\">" + Html.escape(cell.expectedOutput()) + "</pre>";
    return "<figure class=\"cell\" id=\"cell-%s\" data-cell=\"%s\">%s%s</figure>"
        .formatted(id, id, Html.listing("java", cell.code()), expected);
  }
}
